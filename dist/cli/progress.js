import { stylesOf, UsageError, visible } from './terminal.js';
/** Progress messages while many files are processed. */
export class Progress {
    #terminal;
    #total;
    #done = 0;
    /** Whether the current line will be overwritten. */
    #isOpen = false;
    constructor(total, terminal) {
        this.#total = total;
        this.#terminal = terminal;
    }
    /**
     * Processes each file in turn and returns how many have problems: those for which `work` returns false, and
     * those that fail, with a message. A failure does not stop the rest, except a usage error.
     */
    async each(names, work) {
        let faulty = 0;
        for (const name of names) {
            this.#begin(name);
            try {
                if (!(await work(name)))
                    faulty++;
            }
            catch (error) {
                if (error instanceof UsageError)
                    throw error;
                faulty++;
                this.reportError(name === '-' ? 'standard input' : name, error instanceof Error ? error.message : String(error));
            }
        }
        return faulty;
    }
    /** Shows the next file: on a terminal in one updating line, otherwise not at all. */
    #begin(name) {
        this.#done++;
        const { stderr } = this.#terminal;
        if (!stderr.isTTY || this.#total < 2)
            return;
        const count = `[${this.#done}/${this.#total}] `;
        // A line longer than the terminal is wide cannot be overwritten.
        const room = Math.max(0, (stderr.columns ?? 80) - count.length - 1);
        stderr.write(`\r\u001B[K${count}${room > 0 ? visible(name).slice(-room) : ''}`);
        this.#isOpen = true;
    }
    /** Prints a permanent message. */
    say(words) {
        this.clear();
        this.#terminal.stderr.write(`${words}\n`);
    }
    /** Prints an error in a file. */
    reportError(name, message) {
        const { red } = stylesOf(this.#terminal.stderr, this.#terminal.env);
        this.say(`${red(`${visible(name)}:`)} ${visible(message)}`);
    }
    /** Sums up a run over many files. */
    end(summary) {
        this.clear();
        if (this.#total > 1)
            this.say(summary);
    }
    /** Clears the updating line before other output. */
    clear() {
        if (this.#isOpen)
            this.#terminal.stderr.write('\r\u001B[K');
        this.#isOpen = false;
    }
}
/** `1 file`, `2 files`. */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
