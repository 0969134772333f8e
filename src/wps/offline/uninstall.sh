#!/bin/sh
exec sh "$(dirname -- "$0")/setup/linux.sh" uninstall
