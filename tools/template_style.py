"""What a Word template of this house looks like: page, styles, page numbers.

Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman, page numbers at the top from the second
page on; an annex is numbered by itself. Used by ``make_templates.py`` alone.
"""

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Times New Roman"
BODY, CELL, NOTICE = "Báo cáo", "Ô bảng", "Lưu ý"
BALLAST = ("stylesWithEffects", "customXml", "thumbnail", "numbering", "webSettings")
CENTRE, JUSTIFY = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY


def new_document(*, landscape: bool = False) -> Any:
    """Return an empty document with the house's styles, page and page numbers."""
    document = Document()
    _drop_ballast(document)
    _set_styles(document)
    _set_page(document.sections[0], landscape=landscape)
    _number_pages(document.sections[0])
    return document


def _drop_ballast(document: Any) -> None:
    """Drop what python-docx's own template carries along: 0.8 MB that no report uses."""
    for holder in (document.part, document.part.package):
        for name, relation in list(holder.rels.items()):
            if relation.reltype.rpartition("/")[2] in BALLAST:
                del holder.rels[name]
    for style in list(document.styles):
        if style.type in (WD_STYLE_TYPE.TABLE, WD_STYLE_TYPE.LIST) or not style.builtin:
            if style.name not in ("Normal Table", "Table Grid", "No List"):
                style.delete()
        elif style.name.startswith(("List", "TOC", "Intense", "Subtle", "macro", "Macro")):
            style.delete()


def _set_styles(document: Any) -> None:
    styles = document.styles
    _font(styles["Normal"], 13)
    styles["Normal"].paragraph_format.space_after = Pt(0)
    for name, size in (("Title", 14), ("Subtitle", 13), ("Heading 1", 13), ("Heading 2", 13)):
        _font(styles[name], size, bold=True)
    for name in ("Title", "Subtitle"):
        styles[name].paragraph_format.alignment = CENTRE
        styles[name].paragraph_format.space_after = Pt(4)
        border = styles[name].element.pPr.find(qn("w:pBdr"))
        if border is not None:
            styles[name].element.pPr.remove(border)
    for name in ("Heading 1", "Heading 2"):
        styles[name].paragraph_format.space_before = Pt(10)
        styles[name].paragraph_format.space_after = Pt(4)
    body = styles.add_style(BODY, WD_STYLE_TYPE.PARAGRAPH)
    body.base_style = styles["Normal"]
    body.paragraph_format.alignment = JUSTIFY
    body.paragraph_format.first_line_indent = Cm(1)
    body.paragraph_format.space_after = Pt(6)
    cell = styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = styles["Normal"]
    cell.font.size = Pt(11)
    notice = styles.add_style(NOTICE, WD_STYLE_TYPE.PARAGRAPH)
    notice.base_style = styles["Normal"]
    notice.font.bold, notice.font.size = True, Pt(11)
    notice.font.color.rgb = RGBColor(0xA6, 0x1C, 0x1C)
    notice.paragraph_format.alignment = CENTRE
    notice.paragraph_format.space_after = Pt(6)
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = RGBColor(0x0B, 0x4F, 0x9E), True


def _font(style: Any, size: int, *, bold: bool = False) -> None:
    """Set a style's font; the theme's, which would win, is taken out."""
    font = style.font
    font.name, font.size, font.bold, font.italic = FONT, Pt(size), bold, False
    font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.rPr.rFonts
    for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{attribute}"), None)
    for attribute in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{attribute}"), FONT)
    for spacing in style.element.rPr.findall(qn("w:spacing")):
        style.element.rPr.remove(spacing)
    language = style.element.rPr.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        style.element.rPr.append(language)
    language.set(qn("w:val"), "vi-VN")


def _set_page(section: Any, *, landscape: bool) -> None:
    long, short = Cm(29.7), Cm(21)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.top_margin = section.bottom_margin = Cm(2)
    section.left_margin, section.right_margin = (Cm(2), Cm(2)) if landscape else (Cm(3), Cm(2))


def begin_annex(document: Any) -> None:
    """Begin a section whose pages lie on their long side and have numbers of their own, from 1."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    # Word keeps the break in a paragraph of its own, which must not begin a page of its own.
    last = document.paragraphs[-1]
    last.paragraph_format.line_spacing = Pt(1)
    last.paragraph_format.space_after = Pt(0)
    _set_page(section, landscape=True)
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    section._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")


def _number_pages(section: Any) -> None:
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = CENTRE
    for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
        run = paragraph.add_run()
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = text
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)
