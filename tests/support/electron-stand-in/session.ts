import { EventEmitter } from 'node:events';

type BeforeRequest = (
  details: { readonly url: string },
  decide: (answer: { readonly cancel?: boolean }) => void,
) => void;
type SendHeaders = (details: { readonly url: string }) => void;
type Answer = (request: Request) => Response | Promise<Response>;

/** Plays one Electron session: the handlers are kept, and asked by `page-network.ts`. */
export class Session extends EventEmitter {
  readonly handlers: Record<string, unknown> = {};
  readonly #protocols = new Map<string, Answer>();
  #beforeRequest: BeforeRequest | undefined;
  #sendHeaders: SendHeaders | undefined;
  readonly webRequest = {
    onSendHeaders: (listener: SendHeaders) => void (this.#sendHeaders = listener),
    onBeforeRequest: (listener: BeforeRequest) => void (this.#beforeRequest = listener),
  };
  readonly protocol = {
    handle: (scheme: string, answer: Answer) => void this.#protocols.set(scheme, answer),
  };

  setPermissionRequestHandler(handler: unknown): void {
    this.handlers['permissionRequest'] = handler;
  }
  setPermissionCheckHandler(handler: unknown): void {
    this.handlers['permissionCheck'] = handler;
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.handlers['devicePermission'] = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.handlers['displayMedia'] = handler;
  }
  setBluetoothPairingHandler(handler: unknown): void {
    this.handlers['bluetoothPairing'] = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.handlers['spellChecker'] = enabled;
  }

  /** Whether the program's own check grants a permission; without a check Electron grants it. */
  grants(permission: string): boolean {
    const check = this.handlers['permissionCheck'];
    return typeof check !== 'function' || Reflect.apply(check, null, [null, permission, '', {}]) === true;
  }

  /** Whether the program lets a request go on. */
  isAllowed(url: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === undefined) return Promise.resolve(true);
    return new Promise((resolve) => listener({ url }, ({ cancel }) => resolve(cancel !== true)));
  }

  /** A request goes out. */
  sent(url: string): void {
    this.#sendHeaders?.({ url });
  }

  /** The program's answer to a request on a scheme of its own; `null` on any other. */
  async answer(request: { readonly method: string; readonly url: string }): Promise<Response | null> {
    const answer = this.#protocols.get(new URL(request.url).protocol.slice(0, -1));
    return answer === undefined ? null : answer(new Request(request.url, { method: request.method }));
  }
}

/** The sessions by partition. Each is announced when it comes to be, as Electron does. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  constructor(private readonly announce: (session: Session) => void) {}

  get defaultSession(): Session {
    return this.fromPartition('');
  }

  get all(): Session[] {
    return [...this.#sessions.values()];
  }

  fromPartition(partition: string): Session {
    const known = this.#sessions.get(partition);
    if (known !== undefined) return known;
    const session = new Session();
    this.#sessions.set(partition, session);
    this.announce(session);
    return session;
  }
}
