# Letters to suppliers with the questions about their parts: `lodestone request`. They read as a business letter of the language.

letter-title = Request for information on the materials and origin of parts
letter-to = To
# The name of a company in an address.
letter-addressee = { $name }
letter-from = From
letter-date = Date
letter-reference = Our reference
letter-reply-by = Please reply by
letter-opening =
    Dear Sir or Madam,

    To comply with export control and customs law, we need to know which materials certain parts contain and where those parts were made. { $known ->
        [yes] What we know about the parts listed below needs to be confirmed.
        [some] Our documents do not give this information for some of the parts listed below, and for others it needs to be confirmed.
       *[no] Our documents do not give this information for the parts listed below.
    }

    We would be grateful if you could answer the questions about these parts. If you do not have the information yourself, please ask the manufacturer of the part or of its material. It helps us just as much to know that a part does not contain a material.
# Words of courtesy that some languages put on a line of their own: behind the opening, and around the details.
letter-opening-end = {""}
letter-details-begin = {""}
letter-details-end = {""}
letter-parts = Parts and questions
letter-acts = Regulations
letter-acts-why = Your answers decide whether the following regulations apply to the parts:
letter-act-unconfirmed = { $act } (status to be confirmed)
letter-how = How to answer
letter-how-composition = Composition: please give the share of each element as a percentage of the mass of the part. A range (0.5–1.2) or a limit (<0.1) is sufficient. Please enter 0 if the part does not contain an element. If the part contains none of these materials at all, it is sufficient to say so{ $sheet ->
        [yes] {" "}under “Free of”.
       *[no] .
    }
letter-how-origin = Country of origin: please state the name or code (such as CN) of the country in which the part was made. If its material, such as the magnet material, comes from another country, please mention that too.
letter-how-figures = Technical figures: please give the value in the unit stated.
letter-how-document = Please name the document on which your answer is based (for example an analysis, a data sheet or a declaration), its date, and the person who answers. A copy of the document is welcome.
letter-how-unknown = If you cannot answer a question, please leave it blank and tell us who can.
letter-reply = How to reply
letter-reply-sheet = Please fill in the enclosed table { $file } with a spreadsheet program and send it back. It has one row for each part. Please leave the first columns and the words in square brackets as they are; they link your answers to the parts.
letter-reply-formats = If you already have the information as CycloneDX with hardware (JSON), as Catena-X CustomsInformation or UsTariffInformation (JSON), or as a spreadsheet with the part numbers, you may send that instead.
letter-reply-paper = You may also reply by letter or e-mail. In this case, please state the row for each part.
letter-closing =
    Thank you for your help. Please contact us if you have any questions.

    Yours faithfully
letter-name = Name and position
letter-contact = Telephone and e-mail
letter-signature = Signature
letter-enclosure = Enclosure: { $file }
