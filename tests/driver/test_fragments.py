from jinja2 import DictLoader, Environment

from plansite.driver.fragments import fragments, menu_place
from plansite.views.model import Ref

MENU = [Ref("Kế hoạch", "/ke-hoach/"), Ref("Tin bài", "/tin-bai/")]


def test_a_fragment_is_rendered_once_for_each_place() -> None:
    seen: list[object] = []
    environment = Environment(
        loader=DictLoader(
            {
                "part": "<b>{{ note(place) }}{{ 'y' if title is defined else 'x' }}</b>",
                "page": "{{ once('part', place) }}",
            }
        ),
        autoescape=True,
    )
    environment.globals["once"] = fragments()

    def note(place: object) -> str:
        seen.append(place)
        return f"{place} "

    environment.globals["note"] = note
    page = environment.get_template("page")
    texts = [page.render(place=place, title="of the page") for place in ("a", "b", "a")]
    assert texts == ["<b>a x</b>", "<b>b x</b>", "<b>a x</b>"]
    assert seen == ["a", "b"]


def test_the_menu_marks_the_page_itself_and_what_is_above_a_page() -> None:
    place = menu_place(MENU)
    assert place("/ke-hoach/") == ("/ke-hoach/", "page")
    assert place("/tin-bai/2018/x/") == ("/tin-bai/", "true")
    assert place("/lien-he/") is None
