#!/bin/sh
# Takes out each rule of the semantics in turn and writes who notices to docs/semantics/mutation.md.
set -eu
root=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
. "$root/releng/sh/maven.sh"
TRAPLINE_MUTATION=write run_maven verify -pl bundles/trapline.conform.tests -am -Dtest=MutationTest \
	-DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false "$@"
