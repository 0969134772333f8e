// WPS looks for the functions of the ribbon on the window of this page.
document.write('<script src="js/ribbon.js"></script>');
