@echo off
rem Starts Checkerwave with the first JDK 25 or newer among CHECKERWAVE_JAVA_HOME, JAVA_HOME, the one the build used
rem and the PATH.
setlocal
set "dist=%~dp0.."
set "java="
set "remembered="
if exist "%dist%\jdk-home" set /p remembered=<"%dist%\jdk-home"
if defined CHECKERWAVE_JAVA_HOME call :try "%CHECKERWAVE_JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if defined remembered call :try "%remembered%\bin\java.exe"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
if not defined java (
  echo checkerwave: no JDK 25 or newer was found; install one and set CHECKERWAVE_JAVA_HOME to its folder. 1>&2
  exit /b 1
)
"%java%" --module-path "%dist%\javafx" ^
  --add-modules javafx.controls,javafx.swing,jdk.incubator.vector ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -Djdk.incubator.vector.VECTOR_ACCESS_OOB_CHECK=0 ^
  -classpath "%dist%\lib\*" org.checkerwave.app.Main %*
exit /b %errorlevel%

:try
if defined java exit /b 0
if not exist "%~1" exit /b 0
set "version=0"
rem The first line is: openjdk version "25.0.1" 2025-10-21
for /f "tokens=3" %%v in ('cmd /c ""%~1" -version 2^>^&1" ^| findstr /c:" version "') do set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do if %%m geq 25 set "java=%~1"
exit /b 0
