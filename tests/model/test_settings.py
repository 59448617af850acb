"""What an agency may set: which values are taken, and what becomes of them."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from plansite.model.settings import Settings, defaults
from plansite.model.since import Since

GIVEN = {"SITENAME": "Trang", "AGENCY": {"name": "Sở"}}


def settings(**values: Any) -> Settings:
    return Settings.model_validate(GIVEN | values)


def refused(**values: Any) -> list[str]:
    """Return the kinds of error."""
    with pytest.raises(ValidationError) as error:
        settings(**values)
    return [detail["type"] for detail in error.value.errors()]


def test_defaults_are_taken_but_for_the_names_that_only_an_agency_knows() -> None:
    assert Settings.model_validate(defaults() | GIVEN) == settings()
    with pytest.raises(ValidationError) as error:
        Settings.model_validate(defaults())
    assert [detail["loc"] for detail in error.value.errors()] == [
        ("SITENAME",),
        ("AGENCY", "name"),
    ]


def test_each_site_gets_lists_of_its_own() -> None:
    defaults()["OUTPUT_KEEP"].append("x")
    assert "x" not in defaults()["OUTPUT_KEEP"]


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://a.example", "https://a.example"),
        ("https://a.example/", "https://a.example"),
        ("https://a.example/cchc/", "https://a.example/cchc"),
        ("https://a.example:8443/x/y", "https://a.example:8443/x/y"),
        ("https://cải-cách.example", "https://cải-cách.example"),
        ("https://xn--ci-cch-fta2j.example", "https://xn--ci-cch-fta2j.example"),
        ("HTTPS://A.example", "HTTPS://A.example"),
        ("http://[::1]:80/a", "http://[::1]:80/a"),
    ],
)
def test_the_address_of_a_site_may_have_a_port_a_path_and_letters(written: str, url: str) -> None:
    found = settings(SITEURL=written)
    assert (found.url, found.public_url) == (url, url)


@pytest.mark.parametrize("url", ["http://localhost", "http://localhost:8000/", "http://127.0.0.1"])
def test_a_preview_has_no_public_address(url: str) -> None:
    assert settings(SITEURL=url).public_url is None


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("a.example", "url_scheme"),
        ("localhost:8000/x", "url_scheme"),
        ("", "url_site"),
        ("https://", "url_site"),
        ("ftp://a.example", "url_site"),
        ("https://a b.example", "url_site"),
        ("https://a.example:99999", "url_site"),
        ("https://user@a.example", "url_site"),
        ("https://a.example\\@b.example", "url_site"),
        ("https://[", "url_site"),
        ("https://a.example?x", "url_more"),
        ("https://a.example/#x", "url_more"),
        ("https://a.example/?", "url_more"),
        ("https://a.example/cải-cách", "url_path"),
        ("https://a.example/../x", "url_path"),
        ("https://a.example//x", "url_path"),
        ('https://a.example/"x', "url_path"),
        ("https://a.example/" + "x" * 2_000, "string_too_long"),
        (None, "string_type"),
        (b"https://a.example", "string_type"),
    ],
)
def test_another_address_is_none_of_a_site(url: object, kind: str) -> None:
    assert refused(SITEURL=url) == [kind]


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("HSTS_SECONDS", "0", "int_type"),
        ("HSTS_SECONDS", True, "int_type"),
        ("HSTS_SECONDS", 0.5, "int_type"),
        ("HSTS_SECONDS", -1, "greater_than_equal"),
        ("HSTS_SECONDS", 10**10, "less_than_equal"),
        ("COMPRESS", 1, "bool_type"),
        ("COMPRESS", "True", "bool_type"),
        ("COMPRESS", None, "bool_type"),
        ("NOTICE", None, "string_type"),
        ("LICENCE", 4, "string_type"),
        ("SITENAME", "\u00ad", "text_lines"),
        ("SITENAME", " ", "text_blank"),
        ("SITESUBTITLE", "a\nb", "text_lines"),
        ("SITESUBTITLE", "x" * 301, "string_too_long"),
        ("AGENCY", None, "model_type"),
        ("AGENCY", {"name": "x", "fax": "1"}, "extra_forbidden"),
        ("AGENCY", {"name": "x", "email": "a at b"}, "e_mail"),
        ("AGENCY", {"name": "x", "website": "javascript:alert(1)"}, "website"),
        ("AGENCY", {"name": None}, "string_type"),
        ("OUTPUT_KEEP", "CNAME", "tuple_type"),
        ("OUTPUT_KEEP", {"CNAME"}, "tuple_type"),
        ("OUTPUT_KEEP", [None], "string_type"),
        ("HISTORY_SINCE", "abc123", "since"),
        ("HISTORY_SINCE", date(2018, 1, 1), "since_type"),
        ("SECURITY_EXPIRES", "2018-02-30", "date_not_iso"),
        ("SECURITY_CONTACT", "http://a.example", "contact"),
        ("SECURITY_CONTACT", "mailto:a b", "contact"),
        ("SECURITY_CONTACT", "mailto:a@b.example", "contact_without_end"),
        ("THEME", "", "folder"),
        ("PLUGINS", [], "no_engine"),
        ("DEFAULT_LANG", "tiếng Việt", "lang_malformed"),
    ],
)
def test_a_value_of_another_kind_is_refused_and_never_turned_into_one(
    name: str, value: object, kind: str
) -> None:
    assert refused(**{name: value}) == [kind]


@pytest.mark.parametrize(
    "name", ["", "/", ".", "..", "/etc", "../x", "a/../..", "a//b", "./a", "a\\b", "C:/x", "a\0"]
)
def test_a_path_that_leads_out_of_the_output_is_not_kept(name: str) -> None:
    assert refused(OUTPUT_KEEP=["CNAME", name]) == ["kept"]


def test_a_tuple_does_for_a_list() -> None:
    assert settings(OUTPUT_KEEP=("x/", "y")).output_keep == ("x/", "y")


def test_days_and_commits_are_read() -> None:
    found = settings(
        HISTORY_SINCE=" 2018-01-31 ",
        SECURITY_CONTACT="tel:+84-254-1",
        SECURITY_EXPIRES="2027-12-31",
    )
    assert found.history_since == Since(day=date(2018, 1, 31))
    assert found.security_expires == date(2027, 12, 31)
    assert settings(HISTORY_SINCE="0A1B2C3").history_since == Since(commit="0a1b2c3")
    assert settings().history_since is None


def test_the_limit_of_a_file_is_in_bytes() -> None:
    assert settings(MEDIA_LIMIT_MB=2).media_limit == 2 << 20


def test_what_is_not_ours_is_left_to_others() -> None:
    assert settings(MAU_RIENG="x", JINJA_FILTERS=3) == settings()
