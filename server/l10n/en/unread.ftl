# Why a file that is there cannot be read.
unread-file =
    { $reason ->
        [folder] { $file } is a folder.
        [irregular] { $file } is not a regular file.
        [not-folder] On the way to { $file } stands something that is not a folder.
        [broken-link] A link on the way to { $file } leads nowhere.
        [link-circle] The links on the way to { $file } go round in a circle.
        [too-large] { $file } is too large.
        [encoding] { $file } is not UTF-8.
        [settings] The settings that hold for { $file } are broken.
       *[system] The system says of { $file }: { $words }
    }
