import { join } from 'node:path';
import { packFolder } from '../../host/packExtension';

/** Packs the extension that offers tests a bare webview and an end of the extension host; gives its path. */
export const packTestHelper = (): Promise<string> => packFolder(join(__dirname, '../testHelper'));
