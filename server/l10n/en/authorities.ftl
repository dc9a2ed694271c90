# Authorities as they are named in sentences. Each language has its own cases and articles.

# behind "from", behind "under", and before "origin"
authority-from =
    { $id ->
        [PRC] MOFCOM
        [US] BIS (US)
        [EU] the competent authority in the EU
        [JP] METI (Japan)
       *[other] { $name }
    }
authority-law =
    { $id ->
        [PRC] Chinese law
        [US] US law
        [EU] EU law
        [JP] Japanese law
       *[other] the law of { $name }
    }
authority-origin =
    { $id ->
        [PRC] Chinese
        [US] US
        [EU] EU
        [JP] Japanese
       *[other] { $name }
    }
