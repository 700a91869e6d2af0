import { stylesOf } from './terminal.js';
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
    /** Says which file is next: on a screen in one line that changes, else not at all. */
    begin(name) {
        this.#done++;
        const { stderr } = this.#terminal;
        if (!stderr.isTTY || this.#total < 2)
            return;
        stderr.write(`\r\u001B[K[${this.#done}/${this.#total}] ${name.slice(-60)}`);
        this.#isOpen = true;
    }
    /** Says something that stays. */
    say(words) {
        this.clear();
        this.#terminal.stderr.write(`${words}\n`);
    }
    /** Says that a file failed, and why. */
    fail(name, error) {
        const { red } = stylesOf(this.#terminal.stderr, this.#terminal.env);
        this.say(`${red(`${name}:`)} ${error instanceof Error ? error.message : String(error)}`);
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
