@echo off
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%j
javaw -Djava.awt.headless=true -jar "%LAUNCHER%" -data "%APPDATA%\Trapline" %*
