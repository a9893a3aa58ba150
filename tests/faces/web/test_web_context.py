"""What a page receives is one frozen dataclass, and its template sees exactly that."""

from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from jinja2 import Environment, meta, nodes
from page_asked import Browser
from page_made import LEFT_OUT, SEARCH, key_of

from unghost.faces.web.pages import TEMPLATES, environment

ANA = f"c{key_of(SEARCH[0])}"
PAGES = {
    "/": "today.html",
    f"/candidacy/{ANA}": "today.html",
    "/look": "look.html",
    "/ignored": "ignored.html",
    "/ignored?q=party": "ignored.html",
    "/search?q=times": "search.html",
    "/all": "all.html",
    "/all?stage=offer": "all.html",
    f"/message/{key_of(SEARCH[0])}": "message.html",
    f"/message/{key_of(LEFT_OUT[0])}": "message.html",
    "/nowhere": "trouble.html",
}


def asked_for(name: str, environment: Environment) -> set[str]:
    """The variables that a template and those it extends or imports from need."""
    assert environment.loader is not None
    tree = environment.parse(environment.loader.get_source(environment, name)[0])
    imports = list(tree.find_all(nodes.FromImport))
    imported = {name for node in imports for name in node.names if isinstance(name, str)}
    found = set(meta.find_undeclared_variables(tree)) - imported
    for node in imports:
        assert not asked_for(name_of(node.template), environment), "a macro reads what it wasn't handed"
    for parent in tree.find_all(nodes.Extends):
        found |= asked_for(name_of(parent.template), environment)
    return found


def name_of(named: nodes.Expr) -> str:
    """The name of a template that is extended or imported from."""
    assert isinstance(named, nodes.Const)
    return str(named.value)


@pytest.mark.parametrize(("context", "template"), TEMPLATES.items(), ids=lambda v: getattr(v, "__name__", v))
def test_a_template_asks_for_every_field_and_nothing_else(context: type[Any], template: str) -> None:
    """The fields of the dataclass are what the template reads, no more and no less."""
    assert {f.name for f in fields(context)} == asked_for(template, environment())


@pytest.mark.parametrize(("path", "template"), PAGES.items())
def test_a_real_page_receives_exactly_its_dataclass(page: Browser, path: str, template: str) -> None:
    """What reaches the template is the dataclass's fields, frozen all the way down."""
    answer = page.get(path)
    context = next(c for c, t in TEMPLATES.items() if t == template)
    assert (template, {f.name for f in fields(context)}) == (answer.template, set(answer.context))
    assert all(is_frozen(value) for value in answer.context.values())


def test_the_remarks_fragment_receives_exactly_its_dataclass(page: Browser) -> None:
    """What follows the typing is a page like the others."""
    answer = page.post(f"/candidacy/{ANA}/check", {"kind": "propose_times", "body": "Hi Ana,"})
    assert ("remarks.html", {"remarks"}) == (answer.template, set(answer.context))


def is_frozen(value: Any) -> bool:
    """Whether nothing in a value can be changed."""
    if isinstance(value, tuple):
        return all(map(is_frozen, value))
    if is_dataclass(value):
        hash_or_raise = getattr(type(value), "__dataclass_params__").frozen  # noqa: B009 (not in the type's stub)
        return bool(hash_or_raise) and all(is_frozen(getattr(value, f.name)) for f in fields(value))
    return value is None or isinstance(value, str | int | bool)
