"""What several tests share: the HTML checker, the browser, and their set-up."""
