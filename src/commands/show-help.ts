/** Opens the guide in the default browser, or in a dialog where Office cannot do that. Never rejects. */
export function showHelp(): Promise<void> {
  const address = new URL('help.html', location.href).href;
  const { ui, requirements } = Office.context;
  if (requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    ui.openBrowserWindow(address);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    ui.displayDialogAsync(address, { height: 80, width: 60, displayInIframe: true }, () => resolve());
  });
}
