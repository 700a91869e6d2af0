import { decodeReferences } from "./references.js";
// \0no-entities
var EntityDecoder = class {};
var DecodingMode = {};
// node_modules/htmlparser2/dist/Tokenizer.js
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["Tab"] = 9] = "Tab";
	CharCodes[CharCodes["NewLine"] = 10] = "NewLine";
	CharCodes[CharCodes["FormFeed"] = 12] = "FormFeed";
	CharCodes[CharCodes["CarriageReturn"] = 13] = "CarriageReturn";
	CharCodes[CharCodes["Space"] = 32] = "Space";
	CharCodes[CharCodes["ExclamationMark"] = 33] = "ExclamationMark";
	CharCodes[CharCodes["Number"] = 35] = "Number";
	CharCodes[CharCodes["Amp"] = 38] = "Amp";
	CharCodes[CharCodes["SingleQuote"] = 39] = "SingleQuote";
	CharCodes[CharCodes["DoubleQuote"] = 34] = "DoubleQuote";
	CharCodes[CharCodes["Dash"] = 45] = "Dash";
	CharCodes[CharCodes["Slash"] = 47] = "Slash";
	CharCodes[CharCodes["Zero"] = 48] = "Zero";
	CharCodes[CharCodes["Nine"] = 57] = "Nine";
	CharCodes[CharCodes["Semi"] = 59] = "Semi";
	CharCodes[CharCodes["Lt"] = 60] = "Lt";
	CharCodes[CharCodes["Eq"] = 61] = "Eq";
	CharCodes[CharCodes["Gt"] = 62] = "Gt";
	CharCodes[CharCodes["Questionmark"] = 63] = "Questionmark";
	CharCodes[CharCodes["UpperA"] = 65] = "UpperA";
	CharCodes[CharCodes["LowerA"] = 97] = "LowerA";
	CharCodes[CharCodes["UpperF"] = 70] = "UpperF";
	CharCodes[CharCodes["LowerF"] = 102] = "LowerF";
	CharCodes[CharCodes["UpperZ"] = 90] = "UpperZ";
	CharCodes[CharCodes["LowerZ"] = 122] = "LowerZ";
	CharCodes[CharCodes["LowerX"] = 120] = "LowerX";
	CharCodes[CharCodes["OpeningSquareBracket"] = 91] = "OpeningSquareBracket";
})(CharCodes || (CharCodes = {}));
/** All the states the tokenizer can be in. */
var State;
(function(State) {
	State[State["Text"] = 1] = "Text";
	State[State["BeforeTagName"] = 2] = "BeforeTagName";
	State[State["InTagName"] = 3] = "InTagName";
	State[State["InSelfClosingTag"] = 4] = "InSelfClosingTag";
	State[State["BeforeClosingTagName"] = 5] = "BeforeClosingTagName";
	State[State["InClosingTagName"] = 6] = "InClosingTagName";
	State[State["AfterClosingTagName"] = 7] = "AfterClosingTagName";
	State[State["BeforeAttributeName"] = 8] = "BeforeAttributeName";
	State[State["InAttributeName"] = 9] = "InAttributeName";
	State[State["AfterAttributeName"] = 10] = "AfterAttributeName";
	State[State["BeforeAttributeValue"] = 11] = "BeforeAttributeValue";
	State[State["InAttributeValueDq"] = 12] = "InAttributeValueDq";
	State[State["InAttributeValueSq"] = 13] = "InAttributeValueSq";
	State[State["InAttributeValueNq"] = 14] = "InAttributeValueNq";
	State[State["BeforeDeclaration"] = 15] = "BeforeDeclaration";
	State[State["InDeclaration"] = 16] = "InDeclaration";
	State[State["InProcessingInstruction"] = 17] = "InProcessingInstruction";
	State[State["BeforeComment"] = 18] = "BeforeComment";
	State[State["CDATASequence"] = 19] = "CDATASequence";
	State[State["DeclarationSequence"] = 20] = "DeclarationSequence";
	State[State["InSpecialComment"] = 21] = "InSpecialComment";
	State[State["InCommentLike"] = 22] = "InCommentLike";
	State[State["SpecialStartSequence"] = 23] = "SpecialStartSequence";
	State[State["InSpecialTag"] = 24] = "InSpecialTag";
	State[State["InPlainText"] = 25] = "InPlainText";
	State[State["InEntity"] = 26] = "InEntity";
})(State || (State = {}));
function isWhitespace(c) {
	return c === CharCodes.Space || c === CharCodes.NewLine || c === CharCodes.Tab || c === CharCodes.FormFeed || c === CharCodes.CarriageReturn;
}
function isEndOfTagSection(c) {
	return c === CharCodes.Slash || c === CharCodes.Gt || isWhitespace(c);
}
function isASCIIAlpha(c) {
	return c >= CharCodes.LowerA && c <= CharCodes.LowerZ || c >= CharCodes.UpperA && c <= CharCodes.UpperZ;
}
/**
* Quote style used for parsed attributes.
*/
var QuoteType;
(function(QuoteType) {
	QuoteType[QuoteType["NoValue"] = 0] = "NoValue";
	QuoteType[QuoteType["Unquoted"] = 1] = "Unquoted";
	QuoteType[QuoteType["Single"] = 2] = "Single";
	QuoteType[QuoteType["Double"] = 3] = "Double";
})(QuoteType || (QuoteType = {}));
/**
* Sequences used to match longer strings.
*
* We don't have `Script`, `Style`, or `Title` here. Instead, we re-use the *End
* sequences with an increased offset.
*/
var Sequences = {
	Empty: /* @__PURE__ */ new Uint8Array(0),
	Cdata: new Uint8Array([
		67,
		68,
		65,
		84,
		65,
		91
	]),
	CdataEnd: new Uint8Array([
		93,
		93,
		62
	]),
	CommentEnd: new Uint8Array([
		45,
		45,
		33,
		62
	]),
	Doctype: new Uint8Array([
		100,
		111,
		99,
		116,
		121,
		112,
		101
	]),
	IframeEnd: new Uint8Array([
		60,
		47,
		105,
		102,
		114,
		97,
		109,
		101
	]),
	NoembedEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		101,
		109,
		98,
		101,
		100
	]),
	NoframesEnd: new Uint8Array([
		60,
		47,
		110,
		111,
		102,
		114,
		97,
		109,
		101,
		115
	]),
	Plaintext: new Uint8Array([
		60,
		47,
		112,
		108,
		97,
		105,
		110,
		116,
		101,
		120,
		116
	]),
	ScriptEnd: new Uint8Array([
		60,
		47,
		115,
		99,
		114,
		105,
		112,
		116
	]),
	StyleEnd: new Uint8Array([
		60,
		47,
		115,
		116,
		121,
		108,
		101
	]),
	TitleEnd: new Uint8Array([
		60,
		47,
		116,
		105,
		116,
		108,
		101
	]),
	TextareaEnd: new Uint8Array([
		60,
		47,
		116,
		101,
		120,
		116,
		97,
		114,
		101,
		97
	]),
	XmpEnd: new Uint8Array([
		60,
		47,
		120,
		109,
		112
	])
};
/**
* Maps the first lowercase character of an HTML tag name to the sequence
* used for special-tag detection.  All sequences share a common layout
* where index 2 is the first tag-name character, so matching always
* continues from offset 3.
*/
var specialStartSequences = /* @__PURE__ */ new Map([
	[Sequences.IframeEnd[2], Sequences.IframeEnd],
	[Sequences.NoembedEnd[2], Sequences.NoembedEnd],
	[Sequences.Plaintext[2], Sequences.Plaintext],
	[Sequences.ScriptEnd[2], Sequences.ScriptEnd],
	[Sequences.TitleEnd[2], Sequences.TitleEnd],
	[Sequences.XmpEnd[2], Sequences.XmpEnd]
]);
/**
* Tokenizer implementation used by `Parser`.
*/
var Tokenizer = class {
	cbs;
	/** The current state the tokenizer is in. */
	state = State.Text;
	/** The read buffer. */
	buffer = "";
	/** The beginning of the section that is currently being read. */
	sectionStart = 0;
	/** The index within the buffer that we are currently looking at. */
	index = 0;
	/** The start of the last entity. */
	entityStart = 0;
	/** Some behavior, eg. when decoding entities, is done while we are in another state. This keeps track of the other state type. */
	baseState = State.Text;
	/** For special parsing behavior inside of script and style tags. */
	isSpecial = false;
	/** Indicates whether the tokenizer has been paused. */
	running = true;
	/** The offset of the current buffer. */
	offset = 0;
	xmlMode;
	decodeEntities;
	recognizeSelfClosing;
	entityDecoder;
	constructor({ xmlMode = false, decodeEntities = true, recognizeSelfClosing = xmlMode }, cbs) {
		this.cbs = cbs;
		this.xmlMode = xmlMode;
		this.decodeEntities = decodeEntities;
		this.recognizeSelfClosing = recognizeSelfClosing;
		this.entityDecoder = new EntityDecoder(xmlMode ? 0 : 0, (cp, consumed) => this.emitCodePoint(cp, consumed));
	}
	reset() {
		this.state = State.Text;
		this.buffer = "";
		this.sectionStart = 0;
		this.index = 0;
		this.baseState = State.Text;
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.running = true;
		this.offset = 0;
	}
	write(chunk) {
		this.offset += this.buffer.length;
		this.buffer = chunk;
		this.parse();
	}
	end() {
		if (this.running) this.finish();
	}
	pause() {
		this.running = false;
	}
	resume() {
		this.running = true;
		if (this.index < this.buffer.length + this.offset) this.parse();
	}
	stateText(c) {
		if (c === CharCodes.Lt || !this.decodeEntities && this.fastForwardTo(CharCodes.Lt)) {
			if (this.index > this.sectionStart) this.cbs.ontext(this.sectionStart, this.index);
			this.state = State.BeforeTagName;
			this.sectionStart = this.index;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	currentSequence = Sequences.Empty;
	sequenceIndex = 0;
	enterTagBody() {
		if (this.currentSequence === Sequences.Plaintext) {
			this.currentSequence = Sequences.Empty;
			this.state = State.InPlainText;
		} else if (this.isSpecial) {
			this.state = State.InSpecialTag;
			this.sequenceIndex = 0;
		} else this.state = State.Text;
	}
	/**
	* Match the opening tag name against an HTML text-only tag sequence.
	*
	* Some tags share an initial prefix (`script`/`style`, `title`/`textarea`,
	* `noembed`/`noframes`), so we may switch to an alternate sequence at the
	* first distinguishing byte.  On a successful full match we fall back to
	* the normal tag-name state; a later `>` will enter raw-text, RCDATA, or
	* plaintext mode based on `currentSequence` / `isSpecial`.
	* @param c Current character code point.
	*/
	stateSpecialStartSequence(c) {
		const lower = c | 32;
		if (this.sequenceIndex < this.currentSequence.length) {
			if (lower === this.currentSequence[this.sequenceIndex]) {
				this.sequenceIndex++;
				return;
			}
			if (this.sequenceIndex === 3) {
				if (this.currentSequence === Sequences.ScriptEnd && lower === Sequences.StyleEnd[3]) {
					this.currentSequence = Sequences.StyleEnd;
					this.sequenceIndex = 4;
					return;
				}
				if (this.currentSequence === Sequences.TitleEnd && lower === Sequences.TextareaEnd[3]) {
					this.currentSequence = Sequences.TextareaEnd;
					this.sequenceIndex = 4;
					return;
				}
			} else if (this.sequenceIndex === 4 && this.currentSequence === Sequences.NoembedEnd && lower === Sequences.NoframesEnd[4]) {
				this.currentSequence = Sequences.NoframesEnd;
				this.sequenceIndex = 5;
				return;
			}
		} else if (isEndOfTagSection(c)) {
			this.sequenceIndex = 0;
			this.state = State.InTagName;
			this.stateInTagName(c);
			return;
		}
		this.isSpecial = false;
		this.currentSequence = Sequences.Empty;
		this.sequenceIndex = 0;
		this.state = State.InTagName;
		this.stateInTagName(c);
	}
	stateCDATASequence(c) {
		if (c === Sequences.Cdata[this.sequenceIndex]) {
			if (++this.sequenceIndex === Sequences.Cdata.length) {
				this.state = State.InCommentLike;
				this.currentSequence = Sequences.CdataEnd;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			}
		} else {
			this.sequenceIndex = 0;
			if (this.xmlMode) {
				this.state = State.InDeclaration;
				this.stateInDeclaration(c);
			} else {
				this.state = State.InSpecialComment;
				this.stateInSpecialComment(c);
			}
		}
	}
	/**
	* When we wait for one specific character, we can speed things up
	* by skipping through the buffer until we find it.
	* @param c Current character code point.
	* @returns Whether the character was found.
	*/
	fastForwardTo(c) {
		while (++this.index < this.buffer.length + this.offset) if (this.buffer.charCodeAt(this.index - this.offset) === c) return true;
		this.index = this.buffer.length + this.offset - 1;
		return false;
	}
	/**
	* Emit a comment token and return to the text state.
	* @param offset Number of characters in the end sequence that have already been matched.
	*/
	emitComment(offset) {
		this.cbs.oncomment(this.sectionStart, this.index, offset);
		this.sequenceIndex = 0;
		this.sectionStart = this.index + 1;
		this.state = State.Text;
	}
	/**
	* Comments and CDATA end with `-->` and `]]>`.
	*
	* Their common qualities are:
	* - Their end sequences have a distinct character they start with.
	* - That character is then repeated, so we have to check multiple repeats.
	* - All characters but the start character of the sequence can be skipped.
	* @param c Current character code point.
	*/
	stateInCommentLike(c) {
		if (!this.xmlMode && this.currentSequence === Sequences.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && c === CharCodes.Gt) this.emitComment(this.sequenceIndex);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === 2 && c === CharCodes.Gt) this.emitComment(2);
		else if (this.currentSequence === Sequences.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && c !== CharCodes.Gt) this.sequenceIndex = Number(c === CharCodes.Dash);
		else if (c === this.currentSequence[this.sequenceIndex]) {
			if (++this.sequenceIndex === this.currentSequence.length) {
				if (this.currentSequence === Sequences.CdataEnd) this.cbs.oncdata(this.sectionStart, this.index, 2);
				else this.cbs.oncomment(this.sectionStart, this.index, 3);
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
				this.state = State.Text;
			}
		} else if (this.sequenceIndex === 0) {
			if (this.fastForwardTo(this.currentSequence[0])) this.sequenceIndex = 1;
		} else if (c !== this.currentSequence[this.sequenceIndex - 1]) this.sequenceIndex = 0;
	}
	/**
	* HTML only allows ASCII alpha characters (a-z and A-Z) at the beginning of a tag name.
	*
	* XML allows a lot more characters here (@see https://www.w3.org/TR/REC-xml/#NT-NameStartChar).
	* We allow anything that wouldn't end the tag.
	* @param c Current character code point.
	*/
	isTagStartChar(c) {
		return this.xmlMode ? !isEndOfTagSection(c) : isASCIIAlpha(c);
	}
	/**
	* Scan raw-text / RCDATA content for the matching end tag.
	*
	* For RCDATA tags (`<title>`, `<textarea>`) entities are decoded inline.
	* For raw-text tags (`<script>`, `<style>`, etc.) we fast-forward to `<`.
	* @param c Current character code point.
	*/
	stateInSpecialTag(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			if (isEndOfTagSection(c)) {
				const endOfText = this.index - this.currentSequence.length;
				if (this.sectionStart < endOfText) {
					const actualIndex = this.index;
					this.index = endOfText;
					this.cbs.ontext(this.sectionStart, endOfText);
					this.index = actualIndex;
				}
				this.isSpecial = false;
				this.sectionStart = endOfText + 2;
				this.stateInClosingTagName(c);
				return;
			}
			this.sequenceIndex = 0;
		}
		if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (this.sequenceIndex === 0) {
			if (this.currentSequence === Sequences.TitleEnd || this.currentSequence === Sequences.TextareaEnd) {
				if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
			} else if (this.fastForwardTo(CharCodes.Lt)) this.sequenceIndex = 1;
		} else this.sequenceIndex = Number(c === CharCodes.Lt);
	}
	stateBeforeTagName(c) {
		if (c === CharCodes.ExclamationMark) {
			this.state = State.BeforeDeclaration;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Questionmark) {
			if (this.xmlMode) {
				this.state = State.InProcessingInstruction;
				this.sequenceIndex = 0;
				this.sectionStart = this.index + 1;
			} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (this.isTagStartChar(c)) {
			this.sectionStart = this.index;
			const special = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : specialStartSequences.get(c | 32);
			if (special === void 0) this.state = State.InTagName;
			else {
				this.isSpecial = true;
				this.currentSequence = special;
				this.sequenceIndex = 3;
				this.state = State.SpecialStartSequence;
			}
		} else if (c === CharCodes.Slash) this.state = State.BeforeClosingTagName;
		else {
			this.state = State.Text;
			this.stateText(c);
		}
	}
	stateInTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onopentagname(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateBeforeClosingTagName(c) {
		if (isWhitespace(c)) {
			if (this.xmlMode) {} else {
				this.state = State.InSpecialComment;
				this.sectionStart = this.index;
			}
		} else if (c === CharCodes.Gt) {
			this.state = State.Text;
			if (!this.xmlMode) this.sectionStart = this.index + 1;
		} else {
			this.state = this.isTagStartChar(c) ? State.InClosingTagName : State.InSpecialComment;
			this.sectionStart = this.index;
		}
	}
	stateInClosingTagName(c) {
		if (isEndOfTagSection(c)) {
			this.cbs.onclosetag(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.state = State.AfterClosingTagName;
			this.stateAfterClosingTagName(c);
		}
	}
	stateAfterClosingTagName(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	stateBeforeAttributeName(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onopentagend(this.index);
			this.enterTagBody();
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Slash) this.state = State.InSelfClosingTag;
		else if (!isWhitespace(c)) {
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	/**
	* Handle `/` before `>` in an opening tag.
	*
	* In HTML mode, text-only tags ignore the self-closing flag and still enter
	* their raw-text/RCDATA/plaintext state unless self-closing tags are being
	* recognized. In XML mode, or for ordinary tags, the tokenizer returns to
	* regular text parsing after emitting the self-closing callback.
	* @param c Current character code point.
	*/
	stateInSelfClosingTag(c) {
		if (c === CharCodes.Gt) {
			this.cbs.onselfclosingtag(this.index);
			this.sectionStart = this.index + 1;
			if (!this.recognizeSelfClosing) {
				this.enterTagBody();
				return;
			}
			this.state = State.Text;
			this.isSpecial = false;
			this.currentSequence = Sequences.Empty;
		} else if (!isWhitespace(c)) {
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		}
	}
	stateInAttributeName(c) {
		if (c === CharCodes.Eq || isEndOfTagSection(c)) {
			this.cbs.onattribname(this.sectionStart, this.index);
			this.sectionStart = this.index;
			this.state = State.AfterAttributeName;
			this.stateAfterAttributeName(c);
		}
	}
	stateAfterAttributeName(c) {
		if (c === CharCodes.Eq) this.state = State.BeforeAttributeValue;
		else if (c === CharCodes.Slash || c === CharCodes.Gt) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.sectionStart = -1;
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (!isWhitespace(c)) {
			this.cbs.onattribend(QuoteType.NoValue, this.sectionStart);
			this.state = State.InAttributeName;
			this.sectionStart = this.index;
		}
	}
	stateBeforeAttributeValue(c) {
		if (c === CharCodes.DoubleQuote) {
			this.state = State.InAttributeValueDq;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.SingleQuote) {
			this.state = State.InAttributeValueSq;
			this.sectionStart = this.index + 1;
		} else if (!isWhitespace(c)) {
			this.sectionStart = this.index;
			this.state = State.InAttributeValueNq;
			this.stateInAttributeValueNoQuotes(c);
		}
	}
	handleInAttributeValue(c, quote) {
		if (c === quote || !this.decodeEntities && this.fastForwardTo(quote)) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(quote === CharCodes.DoubleQuote ? QuoteType.Double : QuoteType.Single, this.index + 1);
			this.state = State.BeforeAttributeName;
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	stateInAttributeValueDoubleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.DoubleQuote);
	}
	stateInAttributeValueSingleQuotes(c) {
		this.handleInAttributeValue(c, CharCodes.SingleQuote);
	}
	stateInAttributeValueNoQuotes(c) {
		if (isWhitespace(c) || c === CharCodes.Gt) {
			this.cbs.onattribdata(this.sectionStart, this.index);
			this.sectionStart = -1;
			this.cbs.onattribend(QuoteType.Unquoted, this.index);
			this.state = State.BeforeAttributeName;
			this.stateBeforeAttributeName(c);
		} else if (this.decodeEntities && c === CharCodes.Amp) this.startEntity();
	}
	/**
	* Distinguish between CDATA, declarations, HTML comments, and HTML bogus
	* comments after `<!`.
	*
	* In HTML mode, only real comments and doctypes stay on declaration paths;
	* everything else becomes a bogus comment terminated by the next `>`.
	* @param c Current character code point.
	*/
	stateBeforeDeclaration(c) {
		if (c === CharCodes.OpeningSquareBracket) {
			this.state = State.CDATASequence;
			this.sequenceIndex = 0;
		} else if (this.xmlMode) this.state = c === CharCodes.Dash ? State.BeforeComment : State.InDeclaration;
		else if ((c | 32) === Sequences.Doctype[0]) {
			this.state = State.DeclarationSequence;
			this.currentSequence = Sequences.Doctype;
			this.sequenceIndex = 1;
		} else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else if (c === CharCodes.Dash) this.state = State.BeforeComment;
		else this.state = State.InSpecialComment;
	}
	/**
	* Continue matching `doctype` after `<!d`.
	*
	* A full `doctype` match stays on the declaration path; any other name falls
	* back to an HTML bogus comment, which matches browser behavior for
	* non-doctype `<!...>` constructs.
	* @param c Current character code point.
	*/
	stateDeclarationSequence(c) {
		if (this.sequenceIndex === this.currentSequence.length) {
			this.state = State.InDeclaration;
			this.stateInDeclaration(c);
		} else if ((c | 32) === this.currentSequence[this.sequenceIndex]) this.sequenceIndex += 1;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInDeclaration(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.ondeclaration(this.sectionStart, this.index);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	/**
	* XML processing instructions (`<?...?>`).
	*
	* In HTML mode `<?` is routed to `InSpecialComment` instead, so this
	* state is only reachable in XML mode.
	* @param c Current character code point.
	*/
	stateInProcessingInstruction(c) {
		if (c === CharCodes.Questionmark) this.sequenceIndex = 1;
		else if (c === CharCodes.Gt && this.sequenceIndex === 1) {
			this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1);
			this.sequenceIndex = 0;
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.sequenceIndex = Number(this.fastForwardTo(CharCodes.Questionmark));
	}
	stateBeforeComment(c) {
		if (c === CharCodes.Dash) {
			this.state = State.InCommentLike;
			this.currentSequence = Sequences.CommentEnd;
			this.sequenceIndex = 0;
			this.sectionStart = this.index + 1;
		} else if (this.xmlMode) this.state = State.InDeclaration;
		else if (c === CharCodes.Gt) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		} else this.state = State.InSpecialComment;
	}
	stateInSpecialComment(c) {
		if (c === CharCodes.Gt || this.fastForwardTo(CharCodes.Gt)) {
			this.cbs.oncomment(this.sectionStart, this.index, 0);
			this.state = State.Text;
			this.sectionStart = this.index + 1;
		}
	}
	startEntity() {
		this.baseState = this.state;
		this.state = State.InEntity;
		this.entityStart = this.index;
		this.entityDecoder.startEntity(this.xmlMode ? DecodingMode.Strict : this.baseState === State.Text || this.baseState === State.InSpecialTag ? DecodingMode.Legacy : DecodingMode.Attribute);
	}
	stateInEntity() {
		const indexInBuffer = this.index - this.offset;
		const length = this.entityDecoder.write(this.buffer, indexInBuffer);
		if (length >= 0) {
			this.state = this.baseState;
			if (length === 0) this.index -= 1;
		} else {
			if (indexInBuffer < this.buffer.length && this.buffer.charCodeAt(indexInBuffer) === CharCodes.Amp) {
				this.state = this.baseState;
				this.index -= 1;
				return;
			}
			this.index = this.offset + this.buffer.length - 1;
		}
	}
	/**
	* Remove data that has already been consumed from the buffer.
	*/
	cleanup() {
		if (this.running && this.sectionStart !== this.index) {
			if (this.state === State.Text || this.state === State.InPlainText || this.state === State.InSpecialTag && this.sequenceIndex === 0) {
				this.cbs.ontext(this.sectionStart, this.index);
				this.sectionStart = this.index;
			} else if (this.state === State.InAttributeValueDq || this.state === State.InAttributeValueSq || this.state === State.InAttributeValueNq) {
				this.cbs.onattribdata(this.sectionStart, this.index);
				this.sectionStart = this.index;
			}
		}
	}
	shouldContinue() {
		return this.index < this.buffer.length + this.offset && this.running;
	}
	/**
	* Iterates through the buffer, calling the function corresponding to the current state.
	*
	* States that are more likely to be hit are higher up, as a performance improvement.
	*/
	parse() {
		while (this.shouldContinue()) {
			const c = this.buffer.charCodeAt(this.index - this.offset);
			switch (this.state) {
				case State.Text:
					this.stateText(c);
					break;
				case State.InPlainText:
					this.index = this.buffer.length + this.offset - 1;
					break;
				case State.SpecialStartSequence:
					this.stateSpecialStartSequence(c);
					break;
				case State.InSpecialTag:
					this.stateInSpecialTag(c);
					break;
				case State.CDATASequence:
					this.stateCDATASequence(c);
					break;
				case State.DeclarationSequence:
					this.stateDeclarationSequence(c);
					break;
				case State.InAttributeValueDq:
					this.stateInAttributeValueDoubleQuotes(c);
					break;
				case State.InAttributeName:
					this.stateInAttributeName(c);
					break;
				case State.InCommentLike:
					this.stateInCommentLike(c);
					break;
				case State.InSpecialComment:
					this.stateInSpecialComment(c);
					break;
				case State.BeforeAttributeName:
					this.stateBeforeAttributeName(c);
					break;
				case State.InTagName:
					this.stateInTagName(c);
					break;
				case State.InClosingTagName:
					this.stateInClosingTagName(c);
					break;
				case State.BeforeTagName:
					this.stateBeforeTagName(c);
					break;
				case State.AfterAttributeName:
					this.stateAfterAttributeName(c);
					break;
				case State.InAttributeValueSq:
					this.stateInAttributeValueSingleQuotes(c);
					break;
				case State.BeforeAttributeValue:
					this.stateBeforeAttributeValue(c);
					break;
				case State.BeforeClosingTagName:
					this.stateBeforeClosingTagName(c);
					break;
				case State.AfterClosingTagName:
					this.stateAfterClosingTagName(c);
					break;
				case State.InAttributeValueNq:
					this.stateInAttributeValueNoQuotes(c);
					break;
				case State.InSelfClosingTag:
					this.stateInSelfClosingTag(c);
					break;
				case State.InDeclaration:
					this.stateInDeclaration(c);
					break;
				case State.BeforeDeclaration:
					this.stateBeforeDeclaration(c);
					break;
				case State.BeforeComment:
					this.stateBeforeComment(c);
					break;
				case State.InProcessingInstruction:
					this.stateInProcessingInstruction(c);
					break;
				case State.InEntity: this.stateInEntity();
			}
			this.index++;
		}
		this.cleanup();
	}
	finish() {
		if (this.state === State.InEntity) {
			this.entityDecoder.end();
			this.state = this.baseState;
		}
		this.handleTrailingData();
		this.cbs.onend();
	}
	handleTrailingCommentLikeData(endIndex) {
		if (this.state !== State.InCommentLike) return false;
		if (this.currentSequence === Sequences.CdataEnd) {
			if (this.xmlMode) {
				if (this.sectionStart < endIndex) this.cbs.oncdata(this.sectionStart, endIndex, 0);
			} else {
				const cdataStart = this.sectionStart - Sequences.Cdata.length - 1;
				this.cbs.oncomment(cdataStart, endIndex, 0);
			}
		} else {
			const offset = this.xmlMode ? 0 : Math.min(this.sequenceIndex, Sequences.CommentEnd.length - 1);
			this.cbs.oncomment(this.sectionStart, endIndex, offset);
		}
		return true;
	}
	handleTrailingMarkupDeclaration(endIndex) {
		if (this.xmlMode) switch (this.state) {
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
			case State.DeclarationSequence:
			case State.InDeclaration:
				this.cbs.ontext(this.sectionStart, endIndex);
				return true;
			default: return false;
		}
		switch (this.state) {
			case State.BeforeDeclaration:
			case State.InSpecialComment:
			case State.BeforeComment:
			case State.CDATASequence:
				this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.DeclarationSequence:
				if (this.sequenceIndex !== Sequences.Doctype.length) this.cbs.oncomment(this.sectionStart, endIndex, 0);
				return true;
			case State.InDeclaration: return true;
			default: return false;
		}
	}
	/** Handle any trailing data. */
	handleTrailingData() {
		const endIndex = this.buffer.length + this.offset;
		if (this.handleTrailingCommentLikeData(endIndex) || this.handleTrailingMarkupDeclaration(endIndex)) return;
		if (this.sectionStart >= endIndex) return;
		switch (this.state) {
			case State.InTagName:
			case State.BeforeAttributeName:
			case State.BeforeAttributeValue:
			case State.AfterAttributeName:
			case State.InAttributeName:
			case State.InAttributeValueSq:
			case State.InAttributeValueDq:
			case State.InAttributeValueNq:
			case State.InClosingTagName: break;
			default: this.cbs.ontext(this.sectionStart, endIndex);
		}
	}
	emitCodePoint(cp, consumed) {
		if (this.baseState !== State.Text && this.baseState !== State.InSpecialTag) {
			if (this.sectionStart < this.entityStart) this.cbs.onattribdata(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.onattribentity(cp);
		} else {
			if (this.sectionStart < this.entityStart) this.cbs.ontext(this.sectionStart, this.entityStart);
			this.sectionStart = this.entityStart + consumed;
			this.index = this.sectionStart - 1;
			this.cbs.ontextentity(cp, this.sectionStart);
		}
	}
};
// markup/parse.js
/** How deep elements may stand in each other: readers go down by recursion, and Node’s stack is the smallest. */
var MAX_DEPTH = 200;
/** How many elements and pieces of text are read. A long read has some 5,000. */
var MAX_NODES = 2e5;
/** How many marks are taken up again in the next paragraph where their end was forgotten. */
var MAX_FORGOTTEN = 24;
var names = (list) => new Set(list.split(" "));
var VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
var IGNORED = names("html head body frameset frame col colgroup");
/** Elements that stand for what is not text; of some the element itself says something. */
var SILENT = names("audio canvas datalist iframe math noembed noframes noscript object script select style svg template textarea title video");
var KEPT = names("audio iframe object video");
/** Void elements that say nothing to readers. */
var MACHINERY = names("base basefont bgsound frame input keygen link meta");
var FORMATTING = names("a b big code em font i nobr s small strike strong tt u");
var TABLE_PART = names("caption tbody td tfoot th thead tr");
var TABLE_BOX = names("table tbody tfoot thead tr");
/** The start tags that end a paragraph. */
var ENDS_PARAGRAPH = names("address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp");
/** Elements that an end tag of another name does not close. */
var SPECIAL = names(`${[...ENDS_PARAGRAPH].join(" ")} applet button caption iframe marquee noembed noframes noscript object script select style tbody td template textarea tfoot th thead title tr`);
var SCOPE = names("applet caption table td th marquee object template");
var HEADING = /^h[1-6]$/;
/** What ends a drawing or a formula that was not closed. */
var BREAKOUT = names("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var");
var Element = class Element {
	constructor(localName, attributes, isMute, foreign, holdsMarkup = !foreign) {
		this.localName = localName;
		this.attributes = attributes;
		this.isMute = isMute;
		this.foreign = foreign;
		this.holdsMarkup = holdsMarkup;
		this.nodeType = 1;
		this.nodeValue = null;
		this.childNodes = [];
	}
	getAttribute(name) {
		return this.attributes.get(name) ?? null;
	}
	append(node, before) {
		const at = before ? this.childNodes.lastIndexOf(before) : -1;
		if (at < 0) this.childNodes.push(node);
		else this.childNodes.splice(at, 0, node);
		if (node instanceof Element) node.parent = this;
	}
};
/** An element that stands for itself, made by a reader. */
var elementOf = (localName, childNodes = [], attributes = {}) => {
	const element = new Element(localName, new Map(Object.entries(attributes)), false);
	element.childNodes = childNodes;
	return element;
};
/** Words that stand for themselves, made by a reader. */
var textOf = (nodeValue) => ({
	nodeType: 3,
	nodeValue,
	childNodes: []
});
/**
* Builds the tree of a page's body from tags and text, by the rules of the HTML standard wherever words or marks depend
* on them: what ends a paragraph, what is moved out of a table, marks that overlap, drawings with pages in them.
*/
var TreeBuilder = class {
	#stack;
	/** Marks that are open or whose end was forgotten; `undefined` parts those inside of a cell from those outside. */
	#marks;
	/** Elements that were left out for their depth and whose end is still to come, by name. */
	#skipped;
	#nodes;
	constructor(events) {
		this.events = events;
		this.root = new Element("body", /* @__PURE__ */ new Map(), false);
		this.#stack = [this.root];
		/** Marks that are open or whose end was forgotten; `undefined` parts those inside of a cell from those outside. */
		this.#marks = [];
		/** Elements that were left out for their depth and whose end is still to come, by name. */
		this.#skipped = /* @__PURE__ */ new Map();
		this.#nodes = 0;
	}
	get isFull() {
		return this.#nodes > MAX_NODES;
	}
	get isForeign() {
		return !this.#current.holdsMarkup && !!this.#current.foreign;
	}
	/** Whether the text here is shown letter by letter. */
	get isVerbatim() {
		return this.#stack.some(({ localName }) => localName === "pre" || localName === "code");
	}
	/** Whether the text here is shown as it was typed, references and all. */
	get isRaw() {
		return /^(xmp|plaintext)$/.test(this.#current.localName);
	}
	get #current() {
		return this.#stack.at(-1);
	}
	text(words) {
		if (this.#current.isMute || !words) return;
		this.#nodes++;
		if (/[^ \t\n\f\r]/.test(words)) this.#takeUp();
		this.#insert(textOf(words), words.trim() !== "");
	}
	open(name, attributes = /* @__PURE__ */ new Map(), isClosed = false) {
		if (this.isForeign && !this.#breaksOut(name, attributes)) return this.#openForeign(name, attributes, isClosed);
		if (this.#isChoosing && !this.#openInSelect(name)) return;
		if (IGNORED.has(name)) return;
		if (TABLE_PART.has(name)) return this.#openTablePart(name, attributes);
		if (ENDS_PARAGRAPH.has(name)) this.#closeParagraph();
		if (name === "table" && TABLE_BOX.has(this.#tableContext?.localName ?? "")) this.#popTo("table");
		if (HEADING.test(name) && HEADING.test(this.#current.localName)) this.#stack.pop();
		if (name === "form" && this.#find("form")) return;
		if (name === "li") this.#closeItem(/^li$/);
		if (/^d[dt]$/.test(name)) this.#closeItem(/^d[dt]$/);
		if (/^(button|nobr)$/.test(name) && this.#inScope(name)) this.close(name);
		if (name === "a") {
			const open = this.#marks.findLast((mark) => !mark || mark.localName === "a");
			if (open) {
				this.#closeMark("a");
				this.#forget(open);
			}
		}
		const isMark = FORMATTING.has(name);
		if (!ENDS_PARAGRAPH.has(name) && !/^(param|script|source|style|template|title|track)$/.test(name)) this.#takeUp();
		if (name === "svg" || name === "math") return this.#openForeign(name, attributes, isClosed);
		const element = this.#push(name === "image" ? "img" : name, attributes);
		if (!element) return;
		if (isMark) {
			this.#marks.push(element);
			if (this.#marks.length > MAX_FORGOTTEN) this.#marks.shift();
		}
		if (/^(applet|marquee|object|template)$/.test(name)) this.#marks.push(void 0);
	}
	close(name) {
		if (this.#current.foreign && this.#closeForeign(name)) return;
		const skipped = this.#skipped.get(name);
		if (skipped) {
			this.#skipped.set(name, skipped - 1);
			return;
		}
		if (this.#isChoosing && !/^(opt\w+|select|template)$/.test(name) && !this.#endsSelect(name)) return;
		if (name === "br") return this.open("br");
		if (IGNORED.has(name) || VOID.has(name)) return;
		if (name === "template") {
			if (this.#find(name)) {
				this.#popTo(name);
				this.#clearMarks();
			}
		} else if (name === "p") {
			if (!this.#inScope("p", "button")) this.#push("p", /* @__PURE__ */ new Map());
			this.#closeParagraph();
		} else if (TABLE_PART.has(name) || name === "table") {
			if (!this.#inScope(name, void 0, /^(table|template)$/)) return;
			this.#popTo(name);
			if (/^(caption|t[dh])$/.test(name)) this.#clearMarks();
		} else if (HEADING.test(name)) {
			const open = this.#stack.findLast((element) => HEADING.test(element.localName));
			if (open && this.#inScope(open.localName)) this.#popTo(open.localName);
		} else if (name === "li") {
			if (this.#inScope(name, "ol", /^ul$/)) this.#popTo(name);
		} else if (FORMATTING.has(name)) this.#closeMark(name);
		else if (SPECIAL.has(name)) {
			if (!this.#inScope(name)) return;
			this.#popTo(name);
			if (/^(applet|marquee|object)$/.test(name)) this.#clearMarks();
		} else this.#closeOther(name);
	}
	/** Puts an element in and makes it the current one, unless it is void. Gives nothing where it stands too deep. */
	#push(name, attributes, foreign, markup) {
		const parent = this.#current;
		this.#nodes++;
		const isSilent = SILENT.has(name);
		if (this.#stack.length > MAX_DEPTH && !VOID.has(name) && (!isSilent || parent.isMute)) {
			this.#skipped.set(name, (this.#skipped.get(name) ?? 0) + 1);
			this.events.onDeep?.();
			return;
		}
		const element = new Element(name, attributes, parent.isMute || isSilent, foreign, markup);
		if (!parent.isMute && (isSilent && !KEPT.has(name) || MACHINERY.has(name))) this.events.onSilent?.(name);
		else if (!parent.isMute || KEPT.has(parent.localName) && VOID.has(name)) this.#insert(element, true);
		else element.parent = parent;
		if (!VOID.has(name)) this.#stack.push(element);
		return element;
	}
	/** Puts a node in its place: what does not belong into a table comes before it. */
	#insert(node, isShown) {
		const parent = this.#current;
		const name = node instanceof Element ? node.localName : "";
		if (!isShown || !TABLE_BOX.has(parent.localName) || parent.foreign || TABLE_PART.has(name) || SILENT.has(name)) return parent.append(node);
		const table = this.#find("table");
		(table?.parent ?? this.#stack[this.#stack.indexOf(table ?? parent) - 1] ?? this.root).append(node, table);
	}
	/** Whether the next tag stands in a menu to choose from, which takes few. */
	get #isChoosing() {
		return this.#stack.findLast(({ localName }) => /^(select|template)$/.test(localName))?.localName === "select";
	}
	#find(name) {
		return this.#stack.findLast(({ localName, foreign }) => localName === name && !foreign);
	}
	#inScope(name, more, bounds) {
		for (let at = this.#stack.length - 1; at > 0; at--) {
			const element = this.#stack[at];
			const { localName, foreign } = element;
			if (localName === name && !foreign) return true;
			if (foreign ? holdsPage(element) || localName === "annotation-xml" : bounds && !more ? bounds.test(localName) : SCOPE.has(localName)) return false;
			if (localName === more || more && bounds?.test(localName)) return false;
		}
		return false;
	}
	#popTo(name) {
		while (this.#stack.length > 1) {
			const { localName, foreign } = this.#stack.pop();
			if (localName === name && !foreign) return;
		}
	}
	#closeParagraph() {
		if (this.#inScope("p", "button")) this.#popTo("p");
	}
	#closeItem(kind) {
		for (let at = this.#stack.length - 1; at > 0; at--) {
			const { localName } = this.#stack[at];
			if (kind.test(localName)) {
				this.#stack.length = at;
				return;
			}
			if (SPECIAL.has(localName) && !/^(address|div|p)$/.test(localName)) return;
		}
	}
	#closeOther(name) {
		for (let at = this.#stack.length - 1; at > 0; at--) {
			const element = this.#stack[at];
			if (element.localName === name && !element.foreign) {
				this.#stack.length = at;
				return;
			}
			if (isSpecial(element)) return;
		}
	}
	/** The table, row or cell that the next tag would stand in. */
	get #tableContext() {
		return this.#stack.findLast(({ localName, foreign }) => !foreign && (TABLE_BOX.has(localName) || /^(caption|t[dh]|template)$/.test(localName)));
	}
	/** A cell without a row gets one, as does a row without a body; out of a table they are nothing. */
	#openTablePart(name, attributes) {
		const isCell = /^t[dh]$/.test(name);
		for (;;) {
			const context = this.#tableContext;
			const where = context?.localName;
			if (!context || where === "template") return;
			if (/^(caption|t[dh])$/.test(where)) {
				this.#popTo(where);
				this.#clearMarks();
				continue;
			}
			this.#stack.length = this.#stack.indexOf(context) + 1;
			if (where === "tr" && !isCell) this.#stack.pop();
			else if (/^t(body|foot|head)$/.test(where) && !isCell && name !== "tr") this.#stack.pop();
			else if (where === "table" && (isCell || name === "tr")) {
				if (!this.#push("tbody", /* @__PURE__ */ new Map())) return;
			} else if (where !== "tr" && isCell) {
				if (!this.#push("tr", /* @__PURE__ */ new Map())) return;
			} else {
				if (this.#push(name, attributes) && (isCell || name === "caption")) this.#marks.push(void 0);
				return;
			}
		}
	}
	/** A menu to choose from holds options; other boxes for input, and what belongs to the table around it, end it. */
	#openInSelect(name) {
		if (/^(input|keygen|select|textarea)$/.test(name)) {
			this.#popTo("select");
			return name !== "select";
		}
		return this.#endsSelect(name) || /^(hr|opt\w+|script|template)$/.test(name);
	}
	#endsSelect(name) {
		const isPart = (TABLE_PART.has(name) || name === "table") && this.#tableContext !== void 0;
		if (isPart) this.#popTo("select");
		return isPart;
	}
	#breaksOut(name, attributes) {
		const { foreign, localName } = this.#current;
		if (foreign === "math" && /^(mi|mo|mn|ms|mtext)$/.test(localName)) return !/^m(glyph|alignmark)$/.test(name);
		if (!BREAKOUT.has(name) && !(name === "font" && [
			"color",
			"face",
			"size"
		].some((key) => attributes.has(key)))) return false;
		while (!holdsPage(this.#current)) this.#stack.pop();
		return true;
	}
	#openForeign(name, attributes, isClosed) {
		const foreign = name === "svg" || name === "math" ? name : this.#current.foreign ?? "svg";
		const holdsMarkup = foreign === "svg" ? /^(desc|foreignobject|title)$/.test(name) : name === "annotation-xml" && /^(text\/html|application\/xhtml\+xml)$/i.test(attributes.get("encoding") ?? "");
		const element = this.#push(name, attributes, foreign, holdsMarkup);
		if (element && isClosed && this.#current === element) this.#stack.pop();
	}
	#closeForeign(name) {
		if (/^(br|p)$/.test(name)) {
			while (!holdsPage(this.#current)) this.#stack.pop();
			return false;
		}
		for (let at = this.#stack.length - 1; at > 0; at--) {
			const { localName, foreign } = this.#stack[at];
			if (!foreign) return false;
			if (localName === name) {
				this.#stack.length = at;
				return true;
			}
		}
		return false;
	}
	#forget(mark) {
		this.#marks = this.#marks.filter((other) => other !== mark || !mark);
		const at = mark ? this.#stack.indexOf(mark) : -1;
		if (at > 0) this.#stack.splice(at, 1);
	}
	#clearMarks() {
		const last = this.#marks.lastIndexOf(void 0);
		if (last >= 0) this.#marks.length = last;
	}
	/** Takes up the marks again that were open where the last paragraph ended without them. */
	#takeUp() {
		let at = this.#marks.length;
		while (at > 0 && this.#marks[at - 1] && !this.#stack.includes(this.#marks[at - 1])) at--;
		for (; at < this.#marks.length; at++) {
			const { localName, attributes } = this.#marks[at];
			const again = this.#stack.length < MAX_DEPTH && this.#push(localName, attributes);
			if (!again) return;
			this.#marks[at] = again;
		}
	}
	/** Ends a mark. Where it overlaps with a box, the part of it within the box becomes a mark of its own. */
	#closeMark(name) {
		if (this.#current.localName === name && !this.#marks.includes(this.#current)) {
			this.#stack.pop();
			return;
		}
		for (let round = 0; round < 8; round++) {
			const index = this.#marks.findLastIndex((mark) => !mark || mark.localName === name);
			const mark = this.#marks[index];
			if (!mark) return this.#closeOther(name);
			const at = this.#stack.indexOf(mark);
			if (at < 0 || !this.#inScope(name)) {
				if (at < 0) this.#marks.splice(index, 1);
				return;
			}
			const boxAt = this.#stack.findIndex((element, place) => place > at && isSpecial(element));
			if (boxAt < 0) {
				this.#stack.length = at;
				this.#marks.splice(index, 1);
				return;
			}
			this.#adopt(mark, at, boxAt);
		}
	}
	/** The standard's “adoption agency”: `<b>1<p>2</b>3` is `<b>1</b><p><b>2</b>3`. */
	#adopt(mark, at, boxAt) {
		const above = this.#stack[at - 1];
		const box = this.#stack[boxAt];
		let last = box;
		let bookmark = this.#marks.indexOf(mark);
		for (let count = 1, place = boxAt - 1; place > at; place--, count++) {
			const node = this.#stack[place];
			const own = this.#marks.indexOf(node);
			if (own < 0 || count > 3) {
				if (own >= 0) this.#marks.splice(own, 1);
				if (own >= 0 && own < bookmark) bookmark--;
				this.#stack.splice(place, 1);
				continue;
			}
			const copy = new Element(node.localName, node.attributes, node.isMute);
			this.#marks[own] = copy;
			this.#stack[place] = copy;
			if (last === box) bookmark = own + 1;
			move(last, copy);
			last = copy;
		}
		detach(last);
		if (TABLE_BOX.has(above.localName)) {
			const table = this.#find("table");
			(table?.parent ?? this.root).append(last, table);
		} else above.append(last);
		const inner = new Element(mark.localName, mark.attributes, mark.isMute);
		inner.childNodes = box.childNodes;
		for (const child of inner.childNodes) if (child instanceof Element) child.parent = inner;
		box.childNodes = [];
		box.append(inner);
		const old = this.#marks.indexOf(mark);
		this.#marks.splice(old, 1);
		this.#marks.splice(old < bookmark ? bookmark - 1 : bookmark, 0, inner);
		this.#stack.splice(this.#stack.indexOf(mark), 1);
		this.#stack.splice(this.#stack.indexOf(box) + 1, 0, inner);
		for (const open of this.#stack.slice(1)) open.isMute = !!open.parent?.isMute || SILENT.has(open.localName);
	}
};
/** Whether an end tag of another name does not reach beyond an element. */
var isSpecial = (element) => element.foreign ? holdsPage(element) : SPECIAL.has(element.localName);
/** Whether HTML may stand in an element: in a drawing or a formula only in some. */
var holdsPage = ({ foreign, localName, holdsMarkup }) => holdsMarkup || foreign === "math" && /^(mi|mo|mn|ms|mtext)$/.test(localName);
function detach(element) {
	const { parent } = element;
	const at = parent?.childNodes.lastIndexOf(element) ?? -1;
	if (at >= 0) parent.childNodes.splice(at, 1);
}
function move(element, parent) {
	detach(element);
	parent.append(element);
}
/**
* Parses HTML as the body of a page, into the tree that our readers look at. Never throws; linear in time.
*
* htmlparser2 finds the tags. Its own parser would lose words where the standard moves them, and goes through all open
* elements at each end tag; so the tree is ours.
*/
function parseMarkup(html, events = {}) {
	const tree = new TreeBuilder(events);
	const source = html.replace(/\r\n?|\p{Surrogate}/gu, (found) => found.startsWith("\r") ? "\n" : "�");
	const text = source.replaceAll("<![CDATA[", "<![cdata[");
	/** Where the tokenizer’s own count starts, and where it is to be started again. */
	let base = 0;
	let next;
	let name = "";
	let attributes = /* @__PURE__ */ new Map();
	let key = "";
	let value = "";
	const restart = (at) => {
		next = at;
		tokenizer.pause();
	};
	const slice = (start, end) => text.slice(base + start, base + end);
	const say = (words) => {
		if (tree.isRaw) return tree.text(words.replaceAll("\0", "�"));
		const clean = decodeReferences(words).replaceAll("\0", "");
		if (events.onText && !tree.isVerbatim) events.onText(clean, tree);
		else tree.text(clean);
	};
	const opened = (end, isClosed) => {
		const isMarkup = !tree.isForeign;
		tree.open(name, attributes, isClosed);
		if (tree.isFull) {
			events.onLarge?.();
			return restart(text.length);
		}
		if (!isMarkup || !/^(no)?script$/.test(name)) return;
		tree.close(name);
		restart(name === "script" ? endOfScript(text, base + end) : endOfNoscript(text, base + end));
	};
	const tokenizer = new Tokenizer({ decodeEntities: false }, {
		onopentagname(start, end) {
			name = tagName(slice(start, end));
			attributes = /* @__PURE__ */ new Map();
		},
		onattribname(start, end) {
			key = tagName(slice(start, end));
			value = "";
		},
		onattribdata(start, end) {
			value += slice(start, end);
		},
		onattribentity() {},
		onattribend() {
			if (!attributes.has(key)) attributes.set(key, decodeReferences(value.replaceAll("\0", "�"), true));
		},
		onopentagend: (end) => opened(end, false),
		onselfclosingtag: (end) => opened(end, true),
		onclosetag: (start, end) => tree.close(tagName(slice(start, end))),
		ontext(start, end) {
			if (!(start < 0 || base + end === text.length && /<[a-z]/i.test(slice(start - 1, start + 1)))) say(slice(start, end));
		},
		ontextentity() {},
		oncomment(start) {
			if (!tree.isForeign || !source.startsWith("[CDATA[", base + start)) return;
			const end = text.indexOf("]]>", base + start);
			restart(end < 0 ? text.length : end + 3);
		},
		oncdata() {},
		ondeclaration() {},
		onprocessinginstruction() {},
		onend() {},
		isInForeignContext: () => tree.isForeign
	});
	for (;;) {
		tokenizer.write(base ? text.slice(base) : text);
		if (next === void 0) tokenizer.end();
		if (next === void 0) return tree.root;
		base = next;
		next = void 0;
		tokenizer.reset();
	}
}
/** As where scripts run: what is there for browsers without them is no markup. */
function endOfNoscript(text, start) {
	const stop = /<\/noscript(?=[\s/>])/gi;
	stop.lastIndex = start;
	return stop.exec(text)?.index ?? text.length;
}
/** A script may write scripts: within a comment in it, its end is that of the one it writes. */
function endOfScript(text, start) {
	const sign = /<!--|-->|<\/?script(?=[\s/>])/gi;
	let [isComment, isInner] = [false, false];
	sign.lastIndex = start;
	for (let found = sign.exec(text); found; found = sign.exec(text)) {
		const [word] = found;
		if (word === "<!--") {
			isComment = true;
			sign.lastIndex -= 2;
		} else if (word === "-->") isComment = isInner = false;
		else if (word.length === 7) isInner = isComment;
		else if (!isInner) return found.index;
		else isInner = false;
	}
	return text.length;
}
var tagName = (name) => name.replaceAll("\0", "�").replace(/[A-Z]+/g, (run) => run.toLowerCase());
export { TreeBuilder, elementOf, parseMarkup, textOf };
