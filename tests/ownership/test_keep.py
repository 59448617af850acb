from plansite.model.settings import defaults
from plansite.ownership.keep import Keep


def test_a_host_finds_what_it_needs_without_any_setting() -> None:
    keep = Keep(tuple(defaults()["OUTPUT_KEEP"]))
    for name in (".git/", ".git", ".git/HEAD", "CNAME", ".well-known/acme-challenge/x"):
        assert keep.holds(name), name
    for name in ("CNAME2", "a/CNAME", ".well-known/", ".well-known/security.txt", ".gitignore"):
        assert not keep.holds(name), name


def test_a_slash_at_the_end_means_a_folder() -> None:
    assert Keep(("x/",)).holds("x/")
    assert not Keep(("x/",)).holds("x")
