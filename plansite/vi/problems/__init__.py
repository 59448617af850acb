"""Every sentence that a check can say to an editor: a module for each kind, as those who say them.

A text says what is wrong, an advice what to write instead; ``{names}`` are filled in by the rule.
What docs/loi.md tells beside them stands with them; a module's ``TITLE`` is its heading there.

Who says them imports the module that holds most of its words ``as say``, any other
``as say_MODULE``.
"""

from types import ModuleType

from plansite.vi.problems import (
    addresses,
    amendments,
    articles,
    attachments,
    bodies,
    dates,
    evidence,
    files,
    front_matter,
    keys,
    letters,
    link_texts,
    links,
    media,
    names,
    output,
    pasted,
    personal_data,
    pictures,
    plan,
    raw_html,
    references,
    register,
    removals,
    repeats,
    setting_values,
    settings,
    slips,
    synonyms,
    theme,
    values,
    vanished,
    yaml,
    yaml_lost,
)

SECTIONS: tuple[ModuleType, ...] = (
    front_matter,
    yaml,
    yaml_lost,
    keys,
    values,
    articles,
    dates,
    evidence,
    repeats,
    personal_data,
    bodies,
    slips,
    pasted,
    links,
    link_texts,
    pictures,
    raw_html,
    letters,
    names,
    files,
    media,
    attachments,
    addresses,
    vanished,
    removals,
    synonyms,
    plan,
    amendments,
    references,
    register,
    setting_values,
    settings,
    theme,
    output,
)
"""All of them, in the order of docs/loi.md: first what an editor meets in every article."""
