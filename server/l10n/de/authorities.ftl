# Authorities as they are named in sentences. Each language has its own cases and articles.

# im Genitiv; das Recht; der Ursprung
authority-from =
    { $id ->
        [PRC] des MOFCOM
        [US] des BIS (USA)
        [EU] der zuständigen Behörde in der EU
        [JP] des METI (Japan)
       *[other] von { $name }
    }
authority-law =
    { $id ->
        [PRC] nach chinesischem Recht
        [US] nach US-Recht
        [EU] nach EU-Recht
        [JP] nach japanischem Recht
       *[other] nach dem Recht von { $name }
    }
authority-origin =
    { $id ->
        [PRC] chinesischen Ursprungs
        [US] mit Ursprung in den USA
        [EU] mit Ursprung in der EU
        [JP] japanischen Ursprungs
       *[other] mit Ursprung in { $name }
    }
