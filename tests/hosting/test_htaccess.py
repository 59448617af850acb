"""What Apache takes for a variable, or may not know, is written so that it does no harm."""

import re

from plansite.hosting.htaccess import htaccess
from plansite.hosting.rules import rules_of


def test_a_percent_sign_in_a_header_is_no_variable() -> None:
    text = htaccess(rules_of("https://a.example/dưới"))
    headers = [line for line in text.splitlines() if " always set " in line]
    assert any("%%" in line for line in headers)
    assert not any(re.search(r"(?<!%)%(?!%)", line.replace("%%", "")) for line in headers)


def test_a_server_without_a_module_that_only_saves_work_still_answers() -> None:
    text = htaccess(rules_of("https://a.example"))
    for block in text.split("<IfModule mod_env.c>")[1:]:
        assert "SetEnv" in block.partition("</IfModule>")[0]
    outside = re.sub(r"<IfModule mod_env\.c>.*?</IfModule>", "", text, flags=re.DOTALL)
    assert "SetEnv " not in outside
