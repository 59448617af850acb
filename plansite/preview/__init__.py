"""The preview on the editor's own machine: serves, watches, rebuilds, reloads the browser."""
