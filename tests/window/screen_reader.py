#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Walks the window as a screen reader does, over AT-SPI: everything that can be reached has a name, the canvas is a
table whose cells say what they hold, and the cell at the cursor has the focus.

usage: screen_reader.py PROGRAM IMAGE
Needs a session bus and a display (see screen_reader, which brings both); exits with 77 where the libraries are missing.
"""
import os
import subprocess
import sys
import time

try:
    import pyatspi
except (ImportError, ValueError) as missing:
    print("skipped:", missing)
    sys.exit(77)

problems = []


def check(condition, message):
    print("ok   " if condition else "FAIL ", message)
    if not condition:
        problems.append(message)


def application(name, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        for app in pyatspi.Registry.getDesktop(0):
            if app and app.name and name in app.name.lower() and app.childCount > 0:
                return app
        time.sleep(0.2)
    return None


def everything(node, depth=0):
    yield node
    if depth < 30 and node.getRole() != pyatspi.ROLE_TABLE:
        for index in range(min(node.childCount, 400)):
            child = node.getChildAtIndex(index)
            if child:
                yield from everything(child, depth + 1)


def wait_for(question, seconds=15):
    end = time.time() + seconds
    while time.time() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.2)
    return None


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)
    time.sleep(0.4)


def canvas_of(app):
    for node in everything(app):
        if node.getRole() == pyatspi.ROLE_TABLE and "isk" in node.name and node.getState().contains(pyatspi.STATE_SHOWING):
            return node
    return None


def main(program, image):
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="en", LC_ALL="C.UTF-8")
    window = subprocess.Popen([program, image], env=environment)
    try:
        app = application("stratamap")
        check(app is not None, "the program is on the accessibility bus")
        if not app:
            return
        canvas = wait_for(lambda: canvas_of(app))
        check(canvas is not None, "the canvas is a table")
        if not canvas:
            return
        table = canvas.queryTable()
        check(table.nRows > 1 and table.nColumns > 1, f"of {table.nRows} rows and {table.nColumns} columns")
        first = wait_for(lambda: "%" in table.getAccessibleAt(0, 0).name and table.getAccessibleAt(0, 0))
        check(first is not None, f"whose first cell says: {first.name if first else ''}")

        nameless = []
        reachable = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM,
                     pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE,
                     pyatspi.ROLE_TABLE, pyatspi.ROLE_SLIDER, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_LIST}
        seen = 0
        for node in everything(app):
            states = node.getState()
            if node.getRole() in reachable and states.contains(pyatspi.STATE_SHOWING):
                seen += 1
                if not node.name and states.contains(pyatspi.STATE_FOCUSABLE):
                    nameless.append(f"{node.getRoleName()} in {node.parent.name or node.parent.getRoleName()}")
        check(seen > 10, f"{seen} widgets one can reach")
        check(not nameless, "all of them have names" + ("" if not nameless else ": not " + "; ".join(sorted(set(nameless)))))

        window_id = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Stratamap"], check=True,
                                   capture_output=True, text=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window_id], check=True)
        canvas.queryComponent().grabFocus()
        time.sleep(0.5)
        keys("Right", "Right", "Down")
        focused = [node for node in (table.getAccessibleAt(row, column) for row in range(min(table.nRows, 4))
                                     for column in range(min(table.nColumns, 6)))
                   if node and node.getState().contains(pyatspi.STATE_FOCUSED)]
        check(len(focused) == 1, "one cell has the focus after arrow keys")
        if focused:
            check("%" in focused[0].name, f"and says: {focused[0].name}")
            box = focused[0].queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            check(box.width > 0 and box.height > 0, f"and has a place: {box.x},{box.y} {box.width}x{box.height}")

        keys("ctrl+2")
        strata = wait_for(lambda: canvas_of(app), 5)
        rows = [strata.queryTable().getRowDescription(row) for row in range(strata.queryTable().nRows)] if strata else []
        check(len(rows) > 1 and all(rows), f"the strata are a table, too, of the lanes {rows}")
        sliders = [node for node in everything(app) if node.getRole() == pyatspi.ROLE_SLIDER
                   and node.getState().contains(pyatspi.STATE_SHOWING)]
        check(len(sliders) == 1 and sliders[0].name, "the strip beside the canvas is a slider")
    finally:
        window.terminate()
        window.wait(10)


if __name__ == "__main__":
    main(*sys.argv[1:3])
    sys.exit(1 if problems else 0)
