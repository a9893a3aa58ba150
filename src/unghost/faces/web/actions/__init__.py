"""One module an action: what a page or a form does when it is asked for."""
