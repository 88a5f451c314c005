@echo off
rem Starts wirecopy with a Java of 17 or newer: that of JAVA_HOME, else the first one on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
set "version="
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version (
  echo wirecopy: needs Java 17 or newer, but there is none in JAVA_HOME or on the PATH; install one or set JAVA_HOME 1>&2
  exit /b 3
)
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
  echo wirecopy: needs Java 17 or newer, but found Java %version%; install one or set JAVA_HOME 1>&2
  exit /b 3
)
rem These versions warn of how zstd is unpacked; later ones may not know the option.
set "unsafe="
if %major% geq 23 if %major% lss 30 set "unsafe=--sun-misc-unsafe-memory-access=allow"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData %unsafe% "-Dwirecopy.resources=%~dp0..\lib\resources" %WIRECOPY_JAVA_OPTS% -cp "%~dp0..\lib\wirecopy.jar" org.wirecopy.cli.Main %*
exit /b %errorlevel%
