// Take away what the registers tie together; it is tied anew.
MATCH ()-[r:KNOWN_AS|COVERS|RESPONSIBLE_FOR]->()
DELETE r
