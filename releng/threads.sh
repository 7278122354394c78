#!/bin/sh
# Replays the scenarios of the mail threads and writes docs/threads: what became of each claim, which policy has which hazards,
# where the runs contradict the tables of the sources, and what other orders of the scripts show.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/releng/sh/maven.sh"
TRAPLINE_THREADS=write run_maven verify -pl bundles/trapline.conform.tests -am -Dtest=ThreadsTest,OrdersTest \
	-DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false "$@"
