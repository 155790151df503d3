@echo off
rem Runs Concordant from its distribution. CONCORDANT_CLASSPATH names jars of your own.
setlocal
set "HOME_OF_CONCORDANT=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=300m -Dfile.encoding=UTF-8 -cp "%HOME_OF_CONCORDANT%\lib\*;%CONCORDANT_CLASSPATH%" io.github.concordant.cli.Concordant %*
exit /b %ERRORLEVEL%
