import { messageAddress, type CommandMessage } from './message-address';

/** Of the screen, in per cent: room for a few sentences. */
const SIZE = { height: 38, width: 34 } as const;

/** The dialog that is open; Office allows one at a time. */
let open: Office.Dialog | null = null;

function closeEarlier(): void {
  try {
    open?.close();
  } catch {
    // It was closed by the user, and Office had no way to tell.
  }
  open = null;
}

function openDialog(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { ui } = Office.context;
    // In Excel on the web inside the page, where no browser blocks it as a pop-up; elsewhere a window of its own.
    const options = { ...SIZE, displayInIframe: true };
    ui.displayDialogAsync(address, options, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve(false);
        return;
      }
      open = value;
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        open = null;
      });
      resolve(true);
    });
  });
}

async function showInDialog(message: CommandMessage): Promise<boolean> {
  closeEarlier();
  try {
    return await openDialog(messageAddress(location.href, message));
  } catch {
    return false;
  }
}

/** Writes the message above the pane, as text. */
function writeInPane({ title, texts }: CommandMessage): boolean {
  const place = document.getElementById('message');
  if (!place) return false;
  place.replaceChildren(
    ...[title, ...texts].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  return true;
}

async function showInPane(message: CommandMessage): Promise<boolean> {
  // Only where pane and command share a page does the pane show what is written here.
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1') || !writeInPane(message))
    return false;
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}

/**
 * Shows what a command tells without a pane: in a dialog of our own, else in the pane. Alerts do not work in add-ins.
 * @param completed tells Excel that the command has ended. It is called once the dialog is open, or before the pane is
 * shown: Excel shows no pane while a command runs (OfficeDev/office-js issue 3250)
 * @returns where the message is shown
 */
export async function showMessage(
  message: CommandMessage,
  completed: () => void,
): Promise<'dialog' | 'pane' | 'nowhere'> {
  const inDialog = await showInDialog(message);
  completed();
  if (inDialog) return 'dialog';
  return (await showInPane(message)) ? 'pane' : 'nowhere';
}
