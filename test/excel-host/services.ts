/** One call of a service of the host that is not part of the workbook: custom functions, add-in state, ribbon. */
export interface ServiceCall {
  readonly service: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Services of the host by name of the method; every call is noted, and null is the answer where there is none here. */
export class Services {
  readonly calls: ServiceCall[] = [];
  readonly answers = new Map<string, (...args: readonly unknown[]) => unknown>([
    ['GetAppRuntimeState', () => 'Visible'],
    ['getAppRuntimeState', () => 'Visible'],
    ['GetAppRuntimeStartState', () => 'Inactive'],
  ]);

  call(service: string, method: string, args: readonly unknown[]): unknown {
    if (method === '_KeepReference') return null;
    this.calls.push({ service, method, args });
    return this.answers.get(method)?.(...args) ?? null;
  }
}

/** An object of a service: anything may be asked of it. */
export class ServiceNode {
  constructor(
    private readonly services: Services,
    readonly name: string,
  ) {}

  part(name: string): ServiceNode {
    return new ServiceNode(this.services, `${this.name}.${name}`);
  }

  call(method: string, args: readonly unknown[]): unknown {
    return this.services.call(this.name, method, args);
  }

  /** An object that a method of the service gives. */
  open(method: string, args: readonly unknown[]): ServiceNode {
    this.services.call(this.name, method, args);
    return this.part(`${method}(${args.map(String).join(',')})`);
  }
}
