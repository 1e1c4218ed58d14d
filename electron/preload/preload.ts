import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_KEY, CHANNELS, COMMAND_CHANNEL, type ShellBridge } from '../contract/bridge.ts';
import { isCommand } from '../contract/commands.ts';

/** One function per verb, written out: no channel name and no event object reaches the page. */
const bridge: ShellBridge = {
  appInfo: () => ipcRenderer.invoke(CHANNELS.appInfo),
  networkRequestCount: () => ipcRenderer.invoke(CHANNELS.networkRequestCount),
  openFiles: (input) => ipcRenderer.invoke(CHANNELS.openFiles, input),
  saveFile: (input) => ipcRenderer.invoke(CHANNELS.saveFile, input),
  printToPdf: (input) => ipcRenderer.invoke(CHANNELS.printToPdf, input),
  setMenu: (input) => ipcRenderer.invoke(CHANNELS.setMenu, input),
  takeOpenedFiles: () => ipcRenderer.invoke(CHANNELS.takeOpenedFiles),
  clearRecent: () => ipcRenderer.invoke(CHANNELS.clearRecent),
  protectSecret: (input) => ipcRenderer.invoke(CHANNELS.protectSecret, input),
  unprotectSecret: (input) => ipcRenderer.invoke(CHANNELS.unprotectSecret, input),
  onCommand: (listener) => {
    const heard = (_event: unknown, word: unknown): void => {
      if (isCommand(word)) listener(word);
    };
    ipcRenderer.on(COMMAND_CHANNEL, heard);
    return () => void ipcRenderer.removeListener(COMMAND_CHANNEL, heard);
  },
};

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge);
