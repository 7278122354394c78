#!/bin/sh
# Runs all cases and examples and writes which of them exercise each rule of the semantics: docs/semantics/rules for people,
# and the list that `trapline explain` reads.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/releng/sh/maven.sh"
TRAPLINE_COVERAGE=write run_maven verify -pl bundles/trapline.conform.tests -am -Dtest=CoverageTest \
	-DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false "$@"
