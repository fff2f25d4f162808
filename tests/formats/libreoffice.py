"""Opens documents in LibreOffice and prints, as JSON, how each reads once all its tracked changes are accepted or rejected.

Called with the path of a JSON file: [{"name": ..., "file": ..., "changes": "accepted" | "rejected" | "none"}, ...]
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    result = PropertyValue()
    result.Name = name
    result.Value = content
    return result


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


class Office:
    """One LibreOffice with a profile of its own. Should it fall over, it is started anew."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.started = 0
        self.start()

    def start(self):
        self.started += 1
        pipe = "galley%d-%d" % (os.getpid(), self.started)
        profile = "-env:UserInstallation=file://" + self.folder
        self.process = subprocess.Popen(
            ["soffice", profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        services = connect(pipe).ServiceManager
        self.desktop = services.createInstance("com.sun.star.frame.Desktop")
        self.dispatcher = services.createInstance("com.sun.star.frame.DispatchHelper")

    def end(self):
        # The program that was started is a script around the real one; both are in a group of their own.
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def kill(self):
        os.killpg(self.process.pid, signal.SIGKILL)

    def ask(self, job):
        for _ in range(2):
            try:
                # It may also hang; then it is ended from outside, and the call with it.
                timer = threading.Timer(20, self.kill)
                timer.start()
                try:
                    return one(job, self.desktop, self.dispatcher, self.folder)
                finally:
                    timer.cancel()
            except Exception:
                self.end()
                self.start()
        return {"name": job["name"], "text": None, "redlines": 0, "comments": 0}


def main():
    jobs = json.load(open(sys.argv[1], encoding="utf-8"))
    office = Office()
    try:
        print(json.dumps([office.ask(job) for job in jobs]))
    finally:
        office.end()


commands = {"accepted": ".uno:AcceptAllTrackedChanges", "rejected": ".uno:RejectAllTrackedChanges"}


def one(job, desktop, dispatcher, folder):
    document = desktop.loadComponentFromURL("file://" + job["file"], "_blank", 0, (value("Hidden", True),))
    if document is None:
        return {"name": job["name"], "text": None, "redlines": 0, "comments": 0}
    redlines = 0
    changes = document.Redlines.createEnumeration()
    while changes.hasMoreElements():
        changes.nextElement()
        redlines += 1
    fields = document.TextFields.createEnumeration()
    comments = 0
    while fields.hasMoreElements():
        comments += fields.nextElement().supportsService("com.sun.star.text.textfield.Annotation")
    if job["changes"] in commands:
        dispatcher.executeDispatch(document.CurrentController.Frame, commands[job["changes"]], "", 0, ())
    # Fields are worked out anew in a document with tracked changes; so they are in all.
    document.TextFields.refresh()
    target = os.path.join(folder, "text.txt")
    document.storeToURL("file://" + target, (value("FilterName", "Text (encoded)"), value("FilterOptions", "UTF8,LF,,,")))
    document.close(True)
    with open(target, encoding="utf-8-sig") as written:
        return {"name": job["name"], "text": written.read(), "redlines": redlines, "comments": comments}


main()
