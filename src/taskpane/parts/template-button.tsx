import type { ReactNode } from 'react';
import { templateFile } from '../host/template-file';
import { usePane, useSay } from '../pane-context';
import { TaskButton } from './task-button';
import { FILE_THREAD } from './file-thread';

/** A place to type scores for whoever has none yet: a sheet of the open workbook, or a file. */
export function TemplateButton(): ReactNode {
  const inWorkbook = usePane(({ open }) => open?.source.jobs != null);
  const say = useSay();
  const text = inWorkbook ? 'pane.template' : 'pane.template-file';
  return (
    <TaskButton
      task="template"
      text={text}
      what={say(`${text}.what`)}
      onStart={(work) => (inWorkbook ? work.run('template') : work.saveTemplate(templateFile(FILE_THREAD)))}
    />
  );
}
