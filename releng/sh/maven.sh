# Sourced by the commands, which set `root`. Gives `maven`, and `run_maven`: Maven on this project.
# Tycho needs Maven 3.9; the Maven of the system, of any version, fetches it by its coordinates.

maven_version=3.9.16
maven_home=$root/.mvn/dist/apache-maven-$maven_version

fetch_maven() {
	[ -x "$maven_home/bin/mvn" ] && return
	mkdir -p "$root/.mvn/dist"
	# MAVEN_ARGS is read by Maven 3.9 itself, but not by an older one.
	(cd "$root/.mvn/dist" && mvn -q -B -ntp ${MAVEN_ARGS:-} \
		org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory=.)
	chmod +x "$maven_home/bin/mvn"
	# where the plugin keeps marks of what it unpacked, for want of a project
	rm -rf "$root/.mvn/dist/\${project.basedir}"
}

maven() {
	fetch_maven
	"$maven_home/bin/mvn" -B -ntp "$@"
}

run_maven() {
	maven -f "$root/pom.xml" "$@"
}
