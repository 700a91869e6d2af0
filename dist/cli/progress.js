import { stylesOf, UsageError, visible } from './terminal.js';
/** What is said while many files are worked on. */
export class Progress {
    #terminal;
    #total;
    #done = 0;
    /** Whether a line on the screen is to be written over. */
    #isOpen = false;
    constructor(total, terminal) {
        this.#total = total;
        this.#terminal = terminal;
    }
    /**
     * Works on each file in turn, and gives how many are not as they should be: those for which `work` gives false, and
     * those that fail, of which it says why. One such does not stop the rest; a command that is asked wrongly ends.
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
                this.#fail(name === '-' ? 'standard input' : name, error);
            }
        }
        return faulty;
    }
    /** Says which file is next: on a screen in one line that changes, else not at all. */
    #begin(name) {
        this.#done++;
        const { stderr } = this.#terminal;
        if (!stderr.isTTY || this.#total < 2)
            return;
        const count = `[${this.#done}/${this.#total}] `;
        // A line that goes over the edge could not be taken back.
        const room = Math.max(0, (stderr.columns ?? 80) - count.length - 1);
        stderr.write(`\r\u001B[K${count}${room > 0 ? visible(name).slice(-room) : ''}`);
        this.#isOpen = true;
    }
    /** Says something that stays. */
    say(words) {
        this.clear();
        this.#terminal.stderr.write(`${words}\n`);
    }
    /** Says that a file failed, and why. */
    #fail(name, error) {
        const { red } = stylesOf(this.#terminal.stderr, this.#terminal.env);
        this.say(`${red(`${visible(name)}:`)} ${visible(error instanceof Error ? error.message : String(error))}`);
    }
    /** Sums up a run over many files. */
    end(summary) {
        this.clear();
        if (this.#total > 1)
            this.say(summary);
    }
    /** Takes back the line that changes, before something else is written. */
    clear() {
        if (this.#isOpen)
            this.#terminal.stderr.write('\r\u001B[K');
        this.#isOpen = false;
    }
}
/** `1 file`, `2 files`. */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
