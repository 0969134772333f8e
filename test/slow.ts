// A start of LibreOffice or of a browser on a busy machine outlasts Jest's five seconds.
jest.setTimeout(600_000);
