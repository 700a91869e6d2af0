import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
/** Creates a file. Never opens an existing file or the target of a symbolic link. */
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/**
 * The folder of `--out`. A file in it never replaces another file of the same run or an input, and without
 * `force` no existing file at all. Symbolic links are not followed, neither on the way
 * to the folder nor in it.
 */
export class OutputFolder {
    #path;
    #extension;
    #force;
    #inputs;
    #written = new Set();
    constructor(path, extension, inputs, force) {
        this.#path = path;
        this.#extension = extension;
        this.#inputs = inputs;
        this.#force = force;
    }
    /** Writes the result for an input to a file with the same name and returns its path. Rejects with what to do. */
    async write(name, words) {
        const folder = await this.#folder();
        const path = await this.#freePath(nameOf(name));
        this.#written.add(resolve(path));
        const old = await entryAt(path);
        if (old)
            refuseEntry(path, old, this.#force);
        // The new file replaces the old one atomically and never writes through it.
        const target = old ? join(this.#path, `.${randomUUID()}.tmp`) : path;
        try {
            await writeNew(target, join(folder, basename(target)), words);
            if (old)
                await replace(path, target);
        }
        catch (error) {
            if (error.code === 'EEXIST')
                throw existing(path, error);
            throw new Error(`${path} cannot be written: ${error.message}`, { cause: error });
        }
        return path;
    }
    /** Creates the folder if it does not exist and returns its real path. */
    async #folder() {
        const real = await withoutLinks(this.#path);
        try {
            await mkdir(this.#path, { recursive: true });
            return real;
        }
        catch (error) {
            const { code } = error;
            if (code !== 'EEXIST' && code !== 'ENOTDIR') {
                throw new Error(`${this.#path} cannot be made: ${error.message}`, { cause: error });
            }
            const entry = await stat(this.#path, { bigint: true }).catch(() => undefined);
            throw new Error(`${this.#path} is ${entry ? kindOf(entry) : 'a file'}; pass a folder with --out.`, {
                cause: error,
            });
        }
    }
    /** A path that this run neither writes nor reads, even under another name. */
    async #freePath(bare) {
        const inputs = await Promise.all(this.#inputs.map((input) => identityOf(input)));
        for (let number = 1;; number++) {
            const path = join(this.#path, `${bare}${number > 1 ? `-${number}` : ''}.${this.#extension}`);
            const isInput = this.#inputs.some((input) => resolve(input) === resolve(path));
            if (this.#written.has(resolve(path)) || isInput)
                continue;
            const identity = await identityOf(path);
            if (identity === undefined || !inputs.includes(identity))
                return path;
        }
    }
}
/** Replaces a file by another. */
async function replace(path, file) {
    try {
        await rename(file, path);
    }
    catch (error) {
        await unlink(file).catch(() => undefined);
        throw error;
    }
}
/** The type of a path, without following a symbolic link; `undefined` if it does not exist. */
const entryAt = (path) => lstat(path, { bigint: true }).catch((error) => {
    const { code, message } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return undefined;
    throw new Error(`${path} cannot be written: ${message}`, { cause: error });
});
/** Identity of the file at a path, equal for all its names; `undefined` if it does not exist. */
async function identityOf(path) {
    const entry = await stat(path, { bigint: true }).catch(() => undefined);
    return entry?.isFile() ? `${entry.dev}:${entry.ino}` : undefined;
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'a symbolic link';
    if (entry.isDirectory())
        return 'a folder';
    if (entry.isFIFO())
        return 'a FIFO';
    if (entry.isSocket())
        return 'a socket';
    return entry.isFile() ? 'a file' : 'a device';
}
function refuseEntry(path, entry, force) {
    if (!entry.isFile()) {
        throw new Error(`${path} is ${kindOf(entry)} and was not written; remove it, or pass another folder with --out.`);
    }
    if (!force)
        throw existing(path);
}
const existing = (path, cause) => new Error(`${path} exists and was not changed; pass --force to replace it, or another folder with --out.`, {
    cause,
});
/**
 * Rejects a folder that is reached through a symbolic link; otherwise returns its real path. Links above the
 * current folder, the home folder and the folder for temporary files, and those at the root of the file system, are the
 * system's own and allowed.
 */
async function withoutLinks(path) {
    const whole = resolve(path);
    const { root } = parse(whole);
    const top = join(root, whole.slice(root.length).split(sep)[0] ?? '');
    const starts = [top, process.cwd(), homedir(), tmpdir()].map((start) => resolve(start));
    const isWithin = (start) => whole === start || whole.startsWith(start + sep);
    const start = starts.filter(isWithin).reduce((one, other) => (other.length > one.length ? other : one), root);
    const below = relative(start, whole);
    let folder = start;
    for (const part of below.split(sep).filter(Boolean)) {
        folder = join(folder, part);
        if (!(await entryAt(folder))?.isSymbolicLink())
            continue;
        const target = await realpath(folder).catch(() => undefined);
        const advice = target === undefined ? 'pass another folder with --out' : `pass ${target} with --out`;
        throw new Error(`${folder} is a symbolic link, which --out does not follow; ${advice}.`);
    }
    return join(await realpath(start).catch(() => start), below);
}
/** Writes a new file after checking its real path again, because a folder may have become a link in the meantime. */
async function writeNew(path, real, words) {
    const file = await open(path, NEW_FILE);
    try {
        if (!isSamePath(await realpath(path), real))
            throw new Error(`${dirname(path)} was replaced by a symbolic link.`);
        await file.writeFile(words);
    }
    catch (error) {
        const [made, found] = [await file.stat({ bigint: true }), await entryAt(path)];
        if (made.ino === found?.ino && made.dev === found.dev)
            await unlink(path).catch(() => undefined);
        throw error;
    }
    finally {
        await file.close();
    }
}
/** Compares paths without case and in one Unicode form, because some file systems ignore case or change accents. */
const isSamePath = (one, other) => {
    const [first, second] = [one, other].map((path) => path.normalize('NFC').toLowerCase());
    return first === second;
};
/** A file name without its extension; for a URL, of its last segment. */
function nameOf(name) {
    const path = URL.canParse(name) ? new URL(name).pathname : name;
    const bare = basename(path)
        .replace(/\.gz$/i, '')
        .replace(/(?<=.)\.[a-z\d]{1,8}$/i, '')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-');
    return bare.replace(/^[.-]+/, '') || 'story';
}
