"""LibreOffice that waits at a port, and what programs here ask of it."""

import time

import uno
from com.sun.star.beans import PropertyValue

PATIENCE = 60


def value(name, content):
    return PropertyValue(Name=name, Value=content)


def desktop(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    address = f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext"
    for _ in range(PATIENCE * 4):
        try:
            office = resolver.resolve(address)
            return office.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", office
            )
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not answer")


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress
