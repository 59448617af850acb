"""A small site for Hugo, its theme included, to be measured beside ours.

It does what any such site does: a page for each article with its neighbours, links to its tasks
and topics, and a card for social networks; a home page with the newest; all articles, those of a
year, of a topic and of a task as lists of 30 a page; lists of topics and tasks; RSS, a sitemap,
robots.txt and a 404 page.

It does not do what ours is for: no plan and no progress, no check of the content or of the links,
no search index, no open data, calendar or reports, no headers for hosts, no manifest. Its pages are
smaller and its templates ask for less. What it takes is a floor, not an equal.
"""

_CONFIG = """\
baseURL = "https://so-mau.example/"
locale = "vi"
title = "Sở Mẫu"
enableRobotsTXT = true
[pagination]
pagerSize = 30
path = "trang"
[taxonomies]
task = "tasks"
topic = "topics"
[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
[services.rss]
limit = 50
"""

_BASE = """\
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ if not .IsHome }}{{ .Title }} – {{ end }}{{ site.Title }}</title>
{{ with .Summary | plainify }}<meta name="description" content="{{ . }}">{{ end }}
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}">
<meta property="og:type" content="{{ if .IsPage }}article{{ else }}website{{ end }}">
<link rel="alternate" type="application/rss+xml" href="{{ "index.xml" | relURL }}">
<link rel="stylesheet" href="{{ "site.css" | relURL }}">
</head>
<body>
<a href="#main">Đến nội dung</a>
<header><a href="{{ "/" | relURL }}">{{ site.Title }}</a>
<nav>
<a href="{{ "tin-bai/" | relURL }}">Tin bài</a>
<a href="{{ "tasks/" | relURL }}">Nhiệm vụ</a>
<a href="{{ "topics/" | relURL }}">Chủ đề</a>
</nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>{{ site.Title }}</p></footer>
</body>
</html>
"""

_PAGE = """\
{{ define "main" }}
<nav><a href="{{ "/" | relURL }}">Trang chủ</a>
{{ range .Ancestors.Reverse }}{{ if not .IsHome }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>
{{ end }}{{ end }}</nav>
<article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time></p>
<p>{{ .Summary }}</p>
{{ .Content }}
<h2>Nhiệm vụ</h2>
<ul>{{ range .GetTerms "tasks" }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<h2>Chủ đề</h2>
<ul>{{ range .GetTerms "topics" }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</article>
<nav>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</nav>
{{ end }}
"""

_LIST = """\
{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ with .Sections }}<ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
{{ $pages := .Paginate .RegularPagesRecursive }}
<ul>{{ range $pages.Pages }}{{ partial "item.html" . }}{{ end }}</ul>
<nav>
{{ with $pages.Prev }}<a href="{{ .URL }}">Trang trước</a>{{ end }}
<span>Trang {{ $pages.PageNumber }}/{{ $pages.TotalPages }}</span>
{{ with $pages.Next }}<a href="{{ .URL }}">Trang sau</a>{{ end }}
</nav>
{{ end }}
"""

_TAXONOMY = """\
{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.Alphabetical }}
<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> ({{ .Count }})</li>{{ end }}</ul>
{{ end }}
"""

_HOME = """\
{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range first 10 site.RegularPages.ByDate.Reverse }}{{ partial "item.html" . }}{{ end }}</ul>
{{ end }}
"""

_ITEM = """\
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "02/01/2006" }}</time>
<p>{{ .Summary }}</p></li>
"""

_NOT_FOUND = """\
{{ define "main" }}<h1>Không có trang này</h1>{{ end }}
"""

FILES = {
    "hugo.toml": _CONFIG,
    "layouts/baseof.html": _BASE,
    "layouts/page.html": _PAGE,
    "layouts/list.html": _LIST,
    "layouts/taxonomy.html": _TAXONOMY,
    "layouts/home.html": _HOME,
    "layouts/404.html": _NOT_FOUND,
    "layouts/_partials/item.html": _ITEM,
    "static/site.css": "body { max-inline-size: 60rem; margin: auto; font-family: sans-serif }\n",
    "content/tin-bai/_index.md": "---\ntitle: Tin bài\n---\n",
    "content/tin-bai/2025/_index.md": "---\ntitle: Tin bài năm 2025\n---\n",
}
"""Each file that is no article, by its place below the site's folder."""
