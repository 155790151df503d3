@echo off
rem Runs Concordant from its distribution. CONCORDANT_CLASSPATH names jars of your own.
setlocal
set "HOME_OF_CONCORDANT=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem A heap that somebody made small is not filled with young objects.
set "YOUNG=-XX:NewSize=300m"
if defined JAVA_TOOL_OPTIONS set "YOUNG="
if defined JDK_JAVA_OPTIONS set "YOUNG="
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %YOUNG% -Dfile.encoding=UTF-8 -cp "%HOME_OF_CONCORDANT%\lib\*;%CONCORDANT_CLASSPATH%" io.github.concordant.cli.Concordant %*
exit /b %ERRORLEVEL%
