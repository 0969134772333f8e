@echo off
if not exist "%~dp0setup\windows.js" (
  echo 请先把压缩包整个解压到一个文件夹，再双击 install.cmd。
  pause
  exit /b 1
)
cscript //nologo //E:JScript "%~dp0setup\windows.js" install
set RESULT=%ERRORLEVEL%
pause
exit /b %RESULT%
