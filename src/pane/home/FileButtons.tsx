import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useState } from 'react';
import type { FileActions } from '../fileActions';
import { usePane } from '../paneContext';
import { useOpenFile } from '../start/useOpenFile';
import { FileQuestion } from './FileQuestion';

/** 打开, 下载: both ask first where something would be lost. */
export function FileButtons({ file }: { readonly file: FileActions }) {
  const { messages, attempt, isBusy } = usePane();
  const [asked, setAsked] = useState<'open' | 'download' | null>(null);
  const texts = messages.pane.file;
  const open = useOpenFile();
  const download = () => void attempt(file.download);
  const forget = () => setAsked(null);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<FolderOpen20Regular />}
        aria-label={texts.open}
        title={texts.open}
        disabled={isBusy}
        onClick={() => (file.isChanged() ? setAsked('open') : open())}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownload20Regular />}
        aria-label={texts.download}
        title={texts.download}
        disabled={isBusy}
        onClick={() => (file.lost().length > 0 ? setAsked('download') : download())}
      />
      {asked === 'open' && (
        <FileQuestion
          title={texts.discard.title}
          text={texts.discard.text}
          go={texts.discard.go}
          instead={{ label: texts.discard.download, act: download }}
          onGo={open}
          onClose={forget}
        />
      )}
      {asked === 'download' && (
        <FileQuestion
          issues={file.lost()}
          go={texts.incomplete.go}
          onGo={download}
          onClose={forget}
        />
      )}
    </>
  );
}
