# Authorities as they are named in sentences. Each language has its own cases and articles.

authority-from =
    { $id ->
        [PRC] 中国商務部
        [US] 米国商務省BIS
        [EU] EUの管轄当局
        [JP] 経済産業省
       *[other] { $name }
    }
authority-law = { $name }の法令
authority-origin = { $name }
