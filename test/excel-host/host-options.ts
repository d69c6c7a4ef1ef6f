/** Requirement sets the host claims, by name: the highest version of each. */
export type RequirementSets = Readonly<Record<string, string>>;

export interface SetOptions {
  /** 9 for ExcelApi 1.9. */
  readonly excelApi?: number;
  readonly customFunctions?: boolean;
  readonly sharedRuntime?: boolean;
  readonly ribbonApi?: boolean;
}

/** The requirement sets of an edition of Excel; the newest when nothing is said. */
export function requirementSets(options: SetOptions = {}): RequirementSets {
  const { excelApi = 17, customFunctions = true, sharedRuntime = true, ribbonApi = true } = options;
  return {
    ExcelApi: `1.${excelApi}`,
    DialogApi: '1.2',
    RichApi: '1.1',
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    ...(customFunctions ? { CustomFunctions: '1.9', CustomFunctionsRuntime: '1.4' } : {}),
    ...(sharedRuntime ? { SharedRuntime: '1.2', KeyboardShortcuts: '1.1' } : {}),
    ...(ribbonApi ? { RibbonApi: '1.2' } : {}),
  };
}

export interface HostOptions {
  readonly sets?: RequirementSets;
  /** Language of Excel. */
  readonly locale?: string;
  /** The add-in runs in the shared runtime; true when left out. */
  readonly sharedRuntime?: boolean;
  /** The add-in has custom functions, so their runtime starts; false when left out. */
  readonly customFunctions?: boolean;
  /** Settings stored in the document. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Bits of the host information. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** What `window.external.GetHostInfo` answers. */
export function hostInfo({
  locale = 'th-TH',
  sharedRuntime = true,
  customFunctions = false,
}: HostOptions): string {
  const flags = (sharedRuntime ? SHARED_RUNTIME : 0) + (customFunctions ? CUSTOM_FUNCTIONS : 0);
  return `Excel|Win32|16.01|${locale}|correlation||disableLogging|${flags}`;
}
