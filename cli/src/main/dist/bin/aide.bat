@echo off
rem Starts Aide-Memoire with the Java at hand. All it needs lies in ..\lib.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:MaxRAMPercentage=60 -Dfile.encoding=UTF-8 %AIDE_JAVA_OPTS% -jar "%~dp0..\lib\aide.jar" %*
exit /b %ERRORLEVEL%
