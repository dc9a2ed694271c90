acts-behind = Was nach der Prüfung eines Regelpakets erlassen wurde, enthält es nicht.
