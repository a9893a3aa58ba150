from unghost.faces.cli import main

main()
