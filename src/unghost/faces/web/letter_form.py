"""The letter's form: the text as the owner left it, and which letter it was."""

from pydantic import BaseModel, ConfigDict, Field

from unghost.rooms.beside import Wish
from unghost.rooms.desk import LONGEST, REASON
from unghost.words.letters import LetterKind, Tone


class Typed(BaseModel):
    """What the form sends."""

    model_config = ConfigDict(frozen=True)

    kind: LetterKind
    body: str = Field("", max_length=LONGEST)
    tone: Tone = Tone.PLAIN
    reason: str = Field("", max_length=REASON)

    @property
    def wish(self) -> Wish:
        """The letter that was written before it was edited."""
        return Wish(self.kind, self.tone, self.reason)
