import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_KEY, CHANNELS, type ShellBridge } from '../contract/bridge.ts';

/** One function per verb, written out: no channel name and no event object reaches the page. */
const bridge: ShellBridge = {
  appInfo: () => ipcRenderer.invoke(CHANNELS.appInfo),
  networkRequestCount: () => ipcRenderer.invoke(CHANNELS.networkRequestCount),
  openFiles: (input) => ipcRenderer.invoke(CHANNELS.openFiles, input),
  saveFile: (input) => ipcRenderer.invoke(CHANNELS.saveFile, input),
  printToPdf: (input) => ipcRenderer.invoke(CHANNELS.printToPdf, input),
};

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge);
