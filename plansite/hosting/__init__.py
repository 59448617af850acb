"""How the site is to be served: one description, written for each kind of host.

`rules` says which headers an address is answered with; `types` which media type a file has.
`htaccess`, `headers_file` and `nginx` write that in the words of Apache, of Netlify and
Cloudflare Pages, and of nginx. `compress` lays compressed copies beside the files.
docs/hosting.md explains the choices. Nothing here knows Pelican or the content.
"""
