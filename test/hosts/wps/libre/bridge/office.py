"""A LibreOffice of our own: started with a new profile, asked over a pipe, ended with the process group of this program."""
import os
import subprocess
import time

import uno

# A start blocks now and then where the machine is busy; a second one then succeeds.
ATTEMPTS = 3
PATIENCE_S = 60
# As for a conversion in `test/oracle/soffice.ts`: without it each start draws pictures to test the screen.
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product">
<prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
"""


def start(program, folder):
    """The component context of a new LibreOffice."""
    for attempt in range(1, ATTEMPTS + 1):
        pipe = f'kaoping{os.getpid()}n{attempt}'
        process = _launch(program, _profile(os.path.join(folder, f'profile{attempt}')), pipe)
        context = _connect(process, pipe)
        if context is not None:
            return context
        process.kill()
        process.wait()
    raise RuntimeError(f'{program} did not start')


def _profile(folder):
    """The address of a new profile."""
    user = os.path.join(folder, 'user')
    os.makedirs(user)
    with open(os.path.join(user, 'registrymodifications.xcu'), 'w', encoding='utf-8') as file:
        file.write(SETTINGS)
    return uno.systemPathToFileUrl(folder)


def _launch(program, profile, pipe):
    flags = ['--headless', '--invisible', '--norestore', '--nologo', '--nodefault']
    accept = f'--accept=pipe,name={pipe};urp;StarOffice.ComponentContext'
    return subprocess.Popen(
        [program, f'-env:UserInstallation={profile}', *flags, accept],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _connect(process, pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and process.poll() is None:
        try:
            return resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
        except Exception:  # nobody listens yet
            time.sleep(0.2)
    return None
