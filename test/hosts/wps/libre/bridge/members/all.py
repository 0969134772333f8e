"""Members that are answered by our own code instead of LibreOffice's object model: (type, member, how) → the answer."""
from members import (
    application, areas, borders, cells, charts, conditions, filters, lines, looks, pageSetup, protection, sheets, validation, window,
)

MODULES = [
    application, areas, borders, cells, charts, conditions, filters, lines, looks, pageSetup, protection, sheets, validation, window,
]
MEMBERS = {key: use for module in MODULES for key, use in module.MEMBERS.items()}
